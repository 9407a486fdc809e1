// 演示企业: twenty made-up firms, with what is known of them; a blank is unknown on purpose.

import { fakeCreditCode } from './credit-code.ts';

export interface SeedFirm {
  readonly creditCode: string;
  readonly name: string;
  readonly area: string;
  readonly domicile?: string;
  readonly safetyPermitThrough?: string;
  readonly parentCode?: string;
  readonly parentName?: string;
  readonly formerNames?: string;
  /** 类别, 等级, 有效期至 */
  readonly certificates: readonly (readonly [category: string, grade: string, validThrough?: string])[];
}

export const divisionOf: Readonly<Record<string, string>> = {
  海州区: '320706',
  连云区: '320703',
  赣榆区: '320707',
  东海县: '320722',
  灌云县: '320723',
  灌南县: '320724',
  连云港经济技术开发区: '320771',
  连云港高新技术产业开发区: '320772',
  徐圩新区: '320703',
  云台山风景名胜区: '320706',
  市外: '320100',
};

/** The firms of the journeys. */
export const cast = {
  yuntai: fakeCreditCode('320706', 1),
  subei: fakeCreditCode('320707', 2),
  gangcheng: fakeCreditCode('320703', 3),
  huaihai: fakeCreditCode('320723', 4),
  zhonghuai: fakeCreditCode('320100', 5),
  yungang: fakeCreditCode('320703', 6),
} as const;

const firm = (serial: number, name: string, rest: Omit<SeedFirm, 'creditCode' | 'name'>): SeedFirm => ({
  creditCode: fakeCreditCode(divisionOf[rest.area] ?? '320700', serial),
  name,
  ...rest,
});

export const firms: readonly SeedFirm[] = [
  firm(1, '连云港云台建设工程有限公司', {
    area: '海州区',
    domicile: '海州区示例路 1 号',
    formerNames: '连云港市云台建筑安装公司、连云港云台建筑工程有限公司',
    safetyPermitThrough: '2027-04-30',
    certificates: [
      ['建筑工程', '二级', '2028-12-31'],
      ['市政公用工程', '二级', '2028-12-31'],
    ],
  }),
  firm(2, '连云港苏北路桥工程有限公司', {
    area: '赣榆区',
    domicile: '赣榆区示例路 2 号',
    // Not registered here: the register names it only.
    parentName: '苏北交通建设集团有限公司（示例）',
    formerNames: '赣榆县路桥工程公司',
    safetyPermitThrough: '2027-09-15',
    certificates: [['市政公用工程', '一级', '2029-03-31']],
  }),
  firm(3, '连云港港城市政建设有限公司', {
    area: '连云区',
    domicile: '连云区示例路 3 号',
    safetyPermitThrough: '2028-01-20',
    certificates: [['市政公用工程', '一级', '2027-11-30']],
  }),
  firm(4, '连云港淮海建工有限公司', {
    area: '灌云县',
    domicile: '灌云县示例路 4 号',
    safetyPermitThrough: '2027-06-30',
    certificates: [['市政公用工程', '一级', '2028-05-31']],
  }),
  firm(5, '中淮建设集团有限公司', {
    area: '市外',
    domicile: '市外示例路 5 号',
    safetyPermitThrough: '2028-08-31',
    certificates: [
      ['建筑工程', '特级', '2029-12-31'],
      ['市政公用工程', '一级', '2029-12-31'],
    ],
  }),
  firm(6, '连云港云港航务工程有限公司', {
    area: '连云区',
    domicile: '连云区示例路 6 号',
    parentCode: fakeCreditCode('320100', 5),
    parentName: '中淮建设集团有限公司',
    safetyPermitThrough: '2027-12-31',
    certificates: [['港口与航道工程', '一级', '2028-10-31']],
  }),
  firm(7, '东海晶梦市政工程有限公司', {
    area: '东海县',
    domicile: '东海县示例路 7 号',
    formerNames: '东海县市政工程公司',
    safetyPermitThrough: '2027-02-28',
    certificates: [['市政公用工程', '二级', '2027-12-31']],
  }),
  // The certificate ran out before the tender of the journeys.
  firm(8, '东海石梁河水工有限公司', {
    area: '东海县',
    safetyPermitThrough: '2026-12-31',
    certificates: [['水利水电工程', '二级', '2025-03-31']],
  }),
  firm(9, '灌云伊水禾道桥工程有限公司', {
    area: '灌云县',
    domicile: '灌云县示例路 9 号',
    safetyPermitThrough: '2027-10-31',
    certificates: [['公路工程', '一级', '2028-06-30']],
  }),
  firm(10, '灌南悦来河水利建设有限公司', {
    area: '灌南县',
    domicile: '灌南县示例路 10 号',
    safetyPermitThrough: '2028-03-31',
    certificates: [['水利水电工程', '一级', '2028-09-30']],
  }),
  firm(11, '灌南五龙口建筑有限公司', {
    area: '灌南县',
    safetyPermitThrough: '2025-04-30',
    certificates: [['建筑工程', '三级', '2027-08-31']],
  }),
  firm(12, '赣榆渔歌市政园林有限公司', {
    area: '赣榆区',
    domicile: '赣榆区示例路 12 号',
    certificates: [['市政公用工程', '三级', '2028-01-31']],
  }),
  // How long the certificate runs is not known.
  firm(13, '赣榆塔山湖建工有限公司', { area: '赣榆区', safetyPermitThrough: '2027-07-31', certificates: [['建筑工程', '一级']] }),
  firm(14, '经开东渡机电工程有限公司', {
    area: '连云港经济技术开发区',
    domicile: '经开区示例路 14 号',
    safetyPermitThrough: '2027-05-31',
    certificates: [
      ['机电工程', '一级', '2028-04-30'],
      ['石油化工工程', '二级', '2028-04-30'],
    ],
  }),
  firm(15, '高新云算建造有限公司', {
    area: '连云港高新技术产业开发区',
    domicile: '高新区示例路 15 号',
    safetyPermitThrough: '2028-02-29',
    certificates: [
      ['建筑工程', '二级', '2028-11-30'],
      ['通信工程', '二级', '2028-11-30'],
    ],
  }),
  firm(16, '徐圩盐田路桥有限公司', {
    area: '徐圩新区',
    domicile: '徐圩新区示例路 16 号',
    safetyPermitThrough: '2027-08-31',
    certificates: [
      ['公路工程', '二级', '2027-10-31'],
      ['市政公用工程', '一级', '2027-10-31'],
    ],
  }),
  firm(17, '徐圩沐风港务工程有限公司', {
    area: '徐圩新区',
    safetyPermitThrough: '2027-11-30',
    certificates: [['港口与航道工程', '二级', '2028-07-31']],
  }),
  // Holds no certificate of this kind at all, which is known.
  firm(18, '云台山花果驿园林有限公司', { area: '云台山风景名胜区', domicile: '云台山景区示例路 18 号', certificates: [] }),
  firm(19, '海州石棚电力工程有限公司', {
    area: '海州区',
    domicile: '海州区示例路 19 号',
    safetyPermitThrough: '2027-01-31',
    certificates: [['电力工程', '二级', '2027-12-31']],
  }),
  firm(20, '海州锦屏市政养护有限公司', {
    area: '海州区',
    domicile: '海州区示例路 20 号',
    safetyPermitThrough: '2026-06-30',
    certificates: [['市政公用工程', '一级', '2026-03-31']],
  }),
];
