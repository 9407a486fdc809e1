// 演示项目负责人: made-up leaders with their licences and works; a blank is unknown on purpose.

import { cast, firms } from './firms.ts';

export interface SeedPerson {
  readonly id: string;
  readonly name: string;
  readonly employer?: string;
  readonly unfinishedWorks?: number;
  /** 注册专业, 注册等级 */
  readonly licences: readonly (readonly [category: string, grade: string])[];
  /** 工程名称, 类别, 竣工验收日期, 合同金额（万元） */
  readonly works: readonly (readonly [project: string, category?: string, acceptedOn?: string, amount?: number])[];
}

const codeOf = (serial: number): string => firms[serial - 1]?.creditCode ?? '';

export const persons: readonly SeedPerson[] = [
  {
    id: 'P0001',
    name: '项目经理甲',
    employer: cast.subei,
    unfinishedWorks: 0,
    licences: [['市政公用工程', '一级']],
    works: [
      ['青口河大道综合改造工程', '市政公用工程', '2022-11-18', 4650],
      ['时代大道北延市政工程', '市政公用工程', '2024-06-20', 5200],
    ],
  },
  {
    id: 'P0002',
    name: '项目经理乙',
    employer: cast.yungang,
    unfinishedWorks: 0,
    licences: [
      ['水利水电工程', '一级'],
      ['港口与航道工程', '一级'],
    ],
    works: [['烧香河北闸加固工程', '水利水电工程', '2024-04-26', 6300]],
  },
  {
    id: 'P0003',
    name: '项目经理丙',
    employer: cast.yuntai,
    unfinishedWorks: 0,
    licences: [['市政公用工程', '一级']],
    works: [['郁洲路市政综合工程', '市政公用工程', '2023-10-12', 3860]],
  },
  {
    id: 'P0004',
    name: '项目经理丁',
    employer: cast.yuntai,
    unfinishedWorks: 1,
    licences: [
      ['建筑工程', '二级'],
      ['市政公用工程', '二级'],
    ],
    works: [['新浦农贸市场改造工程', '建筑工程', '2022-08-30', 1980]],
  },
  {
    id: 'P0005',
    name: '项目经理戊',
    employer: cast.gangcheng,
    unfinishedWorks: 0,
    licences: [['市政公用工程', '一级']],
    works: [
      ['墟沟片区雨污分流工程', '市政公用工程', '2023-05-19', 7120],
      ['海滨大道边坡工程', '公路工程', '2020-05-27', 5400],
    ],
  },
  {
    id: 'P0006',
    name: '项目经理己',
    employer: cast.huaihai,
    unfinishedWorks: 0,
    licences: [['市政公用工程', '一级']],
    works: [['伊山路桥梁工程', '市政公用工程', '2024-12-05', 8800]],
  },
  { id: 'P0007', name: '项目经理庚', employer: cast.zhonghuai, unfinishedWorks: 2, licences: [['建筑工程', '一级']], works: [] },
  {
    id: 'P0008',
    name: '项目经理辛',
    employer: codeOf(9),
    unfinishedWorks: 0,
    licences: [
      ['公路工程', '一级'],
      ['市政公用工程', '一级'],
    ],
    works: [
      ['省道示例段改扩建工程', '公路工程', '2023-09-28', 15_600],
      ['灌云县幸福大道工程', '市政公用工程', '2021-07-15', 6900],
    ],
  },
  {
    id: 'P0009',
    name: '项目经理壬',
    employer: codeOf(10),
    unfinishedWorks: 0,
    licences: [['水利水电工程', '一级']],
    works: [['新沂河堤防加固示例段', '水利水电工程', '2022-06-10', 9400]],
  },
  // Whether works were accepted, and of which kind, is not known.
  {
    id: 'P0010',
    name: '项目经理癸',
    employer: codeOf(7),
    licences: [['市政公用工程', '二级']],
    works: [['牛山镇道路提升工程', '', '', 2150]],
  },
  {
    id: 'P0011',
    name: '项目经理子',
    employer: codeOf(16),
    unfinishedWorks: 0,
    licences: [['公路工程', '一级']],
    works: [['徐圩港前大道工程', '公路工程', '2024-11-08']],
  },
  // Who employs this person is not known.
  { id: 'P0012', name: '项目经理丑', unfinishedWorks: 0, licences: [['港口与航道工程', '二级']], works: [] },
  {
    id: 'P0013',
    name: '项目经理寅',
    employer: codeOf(20),
    unfinishedWorks: 0,
    licences: [['市政公用工程', '一级']],
    works: [['科苑路改造工程', '市政公用工程', '2019-12-20', 4100]],
  },
];

/** 人员, 工程, 职务, 任职日期, 离任日期; a stated number of unfinished works may say otherwise. */
export const appointments: readonly (readonly [person: string, work: string, role: string, from?: string, through?: string])[] = [
  ['P0004', '海州区新浦老街片区改造工程', '项目负责人', '2025-02-17'],
  ['P0007', '2024-320706-47-01-000003', '项目负责人', '2024-11-01'],
  ['P0007', '市外示例商务中心工程', '项目负责人', '2025-03-10'],
  // States none, and leads one.
  ['P0005', '连云区海棠路排水改造工程', '项目负责人', '2025-01-06'],
  ['P0001', '时代大道北延市政工程', '项目负责人', '2023-03-01', '2024-06-20'],
  ['P0003', '2025-320722-48-01-000001', '技术负责人', '2025-04-01'],
  ['P0010', '2025-320722-48-01-000001', '安全员', '2025-04-01'],
];
