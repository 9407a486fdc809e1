// 演示招标项目: eleven made-up lots, each there for a reason, and what was committed for them.

import { fakeCreditCode } from './credit-code.ts';
import { cast, firms } from './firms.ts';
import type { Issuer } from './issuers.ts';

/** The procuring entities, by the prefix of their lots. */
export const procuringEntities = {
  DH: { name: '东海县城投（示例）', creditCode: fakeCreditCode('320722', 9001) },
  HZ: { name: '海州区建设中心（示例）', creditCode: fakeCreditCode('320706', 9002) },
  GY: { name: '灌云县交通投资（示例）', creditCode: fakeCreditCode('320723', 9003) },
  GN: { name: '灌南县水务投资（示例）', creditCode: fakeCreditCode('320724', 9004) },
  LY: { name: '港区开发建设（示例）', creditCode: fakeCreditCode('320703', 9005) },
  XW: { name: '徐圩新区公用工程管理中心（示例）', creditCode: fakeCreditCode('320703', 9006) },
} as const;

interface SeedProject {
  readonly code: string;
  readonly name: string;
  readonly by: keyof typeof procuringEntities;
  readonly funding?: string;
  readonly area: string;
  readonly sector?: string;
  readonly published?: string;
  /** Who it is for is known by name only. */
  readonly ownerUncoded?: true;
}

export const projects: readonly SeedProject[] = [
  {
    code: '2025-320722-48-01-000001',
    name: '东海县晶都大道东延项目',
    by: 'DH',
    funding: '国有资金',
    area: '东海县',
    sector: '市政',
    published: '是',
  },
  {
    code: '2024-320706-47-01-000003',
    name: '海州区苍梧路片区提升项目',
    by: 'HZ',
    funding: '国有资金',
    area: '海州区',
    sector: '市政',
    published: '是',
  },
  {
    code: '2025-320723-54-01-000002',
    name: '灌云县临港公路项目',
    by: 'GY',
    funding: '国有资金',
    area: '灌云县',
    sector: '交通',
    published: '是',
  },
  {
    code: '2025-320703-76-01-000006',
    name: '港区道路与护岸项目',
    by: 'LY',
    area: '连云区',
    sector: '水利',
    published: '是',
    ownerUncoded: true,
  },
  // Not public yet: seen by 东海县, its owner and the keepers alone.
  {
    code: '2026-320722-84-01-000009',
    name: '东海县第二人民医院迁建项目',
    by: 'DH',
    funding: '国有资金',
    area: '东海县',
    sector: '房屋建筑',
  },
];

export interface SeedLot {
  readonly code: string;
  readonly by: keyof typeof procuringEntities;
  readonly title: string;
  readonly area: string;
  readonly category: string;
  /** 元 */
  readonly priceCeiling?: string;
  readonly noticedOn: string;
  readonly bidsDueOn: string;
  readonly admitsMeasure6?: string;
  readonly project?: string;
  readonly funding?: string;
  readonly sector?: string;
  readonly consortiumGrades?: string;
  readonly consortiumBasis?: string;
  readonly published?: string;
  /** 参数, 规模; left out: nobody has listed the objects. */
  readonly parameters?: readonly (readonly [parameter: string, value?: string | number])[];
}

export const lots: readonly SeedLot[] = [
  {
    code: 'DH-2025-007',
    project: '2025-320722-48-01-000001',
    consortiumGrades: '承接等级',
    consortiumBasis: '东海城投法审〔2025〕8号（示例）',
    by: 'DH',
    title: '东海县晶都大道东延市政综合工程',
    area: '东海县',
    category: '市政公用工程',
    priceCeiling: '80000000.00',
    noticedOn: '2025-05-06',
    bidsDueOn: '2025-05-28',
    admitsMeasure6: '是',
    parameters: [
      ['市政综合工程', '有'],
      ['桥梁单跨跨度（米）', 48],
    ],
  },
  // One day before the policy came into force.
  {
    code: 'HZ-2024-031',
    project: '2024-320706-47-01-000003',
    consortiumGrades: '证书等级',
    by: 'HZ',
    title: '海州区苍梧路综合提升工程',
    area: '海州区',
    category: '市政公用工程',
    priceCeiling: '52000000.00',
    noticedOn: '2024-09-30',
    bidsDueOn: '2024-10-22',
    admitsMeasure6: '否',
    parameters: [['市政综合工程', '有']],
  },
  {
    code: 'GY-2025-012',
    project: '2025-320723-54-01-000002',
    by: 'GY',
    title: '灌云县临港公路改扩建工程',
    area: '灌云县',
    category: '公路工程',
    priceCeiling: '96000000.00',
    noticedOn: '2025-08-11',
    bidsDueOn: '2025-09-02',
    admitsMeasure6: '是',
    parameters: [
      ['公路等级', '一级公路'],
      ['桥长（米）', 1200],
    ],
  },
  {
    code: 'GN-2025-004',
    by: 'GN',
    title: '灌南县灌河堤防提标工程',
    area: '灌南县',
    category: '水利水电工程',
    priceCeiling: '68000000.00',
    noticedOn: '2025-06-16',
    bidsDueOn: '2025-07-08',
    admitsMeasure6: '是',
    parameters: [
      ['堤防级别', '2级'],
      ['泵站总装机容量（千瓦）', 1200],
    ],
  },
  {
    code: 'LY-2025-021',
    by: 'LY',
    title: '连云港区通用码头改造工程',
    area: '连云区',
    category: '港口与航道工程',
    priceCeiling: '128000000.00',
    noticedOn: '2025-07-14',
    bidsDueOn: '2025-08-06',
    admitsMeasure6: '是',
    parameters: [['沿海码头（吨级）', 70_000]],
  },
  {
    code: 'LY-2025-030',
    project: '2025-320703-76-01-000006',
    by: 'LY',
    title: '港区道路与护岸工程',
    area: '连云区',
    category: '水利水电工程',
    priceCeiling: '410000000.00',
    noticedOn: '2025-09-08',
    bidsDueOn: '2025-10-10',
    admitsMeasure6: '是',
    parameters: [['堤防级别', '1级']],
  },
  {
    code: 'HZ-2025-018',
    by: 'HZ',
    title: '海州区老旧管网更新工程',
    area: '海州区',
    category: '市政公用工程',
    priceCeiling: '45000000.00',
    noticedOn: '2025-10-13',
    bidsDueOn: '2025-11-04',
    admitsMeasure6: '否',
    parameters: [['市政综合工程', '有']],
  },
  // Nobody has said how far the bridge spans: the grade cannot be told.
  {
    code: 'GY-2025-019',
    by: 'GY',
    title: '灌云县盐河桥改建工程',
    area: '灌云县',
    category: '市政公用工程',
    priceCeiling: '23500000.00',
    noticedOn: '2025-09-22',
    bidsDueOn: '2025-10-15',
    admitsMeasure6: '是',
    parameters: [['桥梁单跨跨度（米）']],
  },
  {
    code: 'DH-2026-003',
    funding: '国有资金',
    sector: '房屋建筑',
    by: 'DH',
    title: '东海县人民医院门诊楼工程',
    area: '东海县',
    category: '建筑工程',
    priceCeiling: '186000000.00',
    noticedOn: '2026-03-09',
    bidsDueOn: '2026-03-31',
    admitsMeasure6: '是',
    parameters: [
      ['建筑物高度（米）', 58.5],
      ['建筑面积（平方米）', 42_000],
    ],
  },
  // Its notice is still to come: nobody but 东海县, its procuring entity and the keepers may know of it.
  {
    code: 'DH-2026-019',
    project: '2026-320722-84-01-000009',
    by: 'DH',
    title: '东海县第二人民医院迁建工程（一标段）',
    area: '东海县',
    category: '建筑工程',
    noticedOn: '2026-12-15',
    bidsDueOn: '2027-01-12',
    published: '否',
  },
  {
    code: 'XW-2026-011',
    by: 'XW',
    title: '徐圩新区第二给水厂工程',
    area: '徐圩新区',
    category: '市政公用工程',
    priceCeiling: '152000000.00',
    noticedOn: '2026-11-10',
    bidsDueOn: '2026-12-08',
    parameters: [['供水（给水厂）能力（吨/日）', 160_000]],
  },
];

const bank = '港城银行（示例）' satisfies Issuer;
const guarantor = '示例融资担保有限公司' satisfies Issuer;

/** From the day of the notice on: before it no bank sees the lot. Those of DH-2025-007 are known on 2025-05-12, the day of the small city. */
export const commitments = [
  {
    documentNo: 'CN-2025-0001',
    enterprise: cast.yuntai,
    lot: 'DH-2025-007',
    issuer: bank,
    amount: '5000000.00',
    committedOn: '2025-05-08',
  },
  { documentNo: 'CN-2025-0002', enterprise: cast.subei, lot: 'DH-2025-007', issuer: bank, amount: '8000000.00', committedOn: '2025-05-09' },
  { documentNo: 'CN-2025-0003', enterprise: cast.subei, lot: 'GY-2025-012', issuer: bank, amount: '6000000.00', committedOn: '2025-08-11' },
  {
    documentNo: 'CN-2025-0004',
    enterprise: cast.subei,
    lot: 'GY-2025-012',
    issuer: guarantor,
    amount: '3500000.00',
    committedOn: '2025-08-11',
  },
  {
    documentNo: 'CN-2025-0005',
    enterprise: cast.yungang,
    lot: 'LY-2025-030',
    issuer: bank,
    amount: '21000000.00',
    committedOn: '2025-09-08',
  },
  {
    documentNo: 'CN-2025-0006',
    enterprise: firms[8]?.creditCode ?? '',
    lot: 'GN-2025-004',
    issuer: guarantor,
    amount: '6800000.00',
    committedOn: '2025-06-16',
  },
];
