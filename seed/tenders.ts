// 演示招标项目: ten made-up lots, each there for a reason, and what was committed for them.

import { fakeCreditCode } from './credit-code.ts';
import { cast, firms } from './firms.ts';

/** The procuring entities, by the prefix of their lots. */
export const procuringEntities = {
  DH: { name: '东海县城投（示例）', creditCode: fakeCreditCode('320722', 9001) },
  HZ: { name: '海州区建设中心（示例）', creditCode: fakeCreditCode('320706', 9002) },
  GY: { name: '灌云县交通投资（示例）', creditCode: fakeCreditCode('320723', 9003) },
  GN: { name: '灌南县水务投资（示例）', creditCode: fakeCreditCode('320724', 9004) },
  LY: { name: '港区开发建设（示例）', creditCode: fakeCreditCode('320703', 9005) },
  XW: { name: '徐圩新区公用工程管理中心（示例）', creditCode: fakeCreditCode('320703', 9006) },
} as const;

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
  /** 参数, 规模; left out: nobody has listed the objects. */
  readonly parameters?: readonly (readonly [parameter: string, value?: string | number])[];
}

export const lots: readonly SeedLot[] = [
  {
    code: 'DH-2025-007',
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

const bank = '示例银行连云港分行';
const guarantor = '示例融资担保有限公司';

export const commitments = [
  {
    documentNo: 'CN-2025-0001',
    enterprise: cast.yuntai,
    lot: 'DH-2025-007',
    issuer: bank,
    amount: '5000000.00',
    committedOn: '2025-05-20',
  },
  { documentNo: 'CN-2025-0002', enterprise: cast.subei, lot: 'DH-2025-007', issuer: bank, amount: '8000000.00', committedOn: '2025-05-21' },
  { documentNo: 'CN-2025-0003', enterprise: cast.subei, lot: 'GY-2025-012', issuer: bank, amount: '6000000.00', committedOn: '2025-08-20' },
  {
    documentNo: 'CN-2025-0004',
    enterprise: cast.subei,
    lot: 'GY-2025-012',
    issuer: guarantor,
    amount: '3500000.00',
    committedOn: '2025-08-25',
  },
  {
    documentNo: 'CN-2025-0005',
    enterprise: cast.yungang,
    lot: 'LY-2025-030',
    issuer: bank,
    amount: '21000000.00',
    committedOn: '2025-09-25',
  },
  {
    documentNo: 'CN-2025-0006',
    enterprise: firms[8]?.creditCode ?? '',
    lot: 'GN-2025-004',
    issuer: guarantor,
    amount: '6800000.00',
    committedOn: '2025-07-01',
  },
];
