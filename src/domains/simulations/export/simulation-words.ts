// 试算的用语: changes, groups and answers in words, alike in the workbook and on the command line; that it is a draft comes first.

import { gradeName } from '#law/qualification';
import type { SimulationContent } from '../contract.ts';
import type { Dimension, LotSize } from '../rules/totals.ts';

export const mark = '草案试算';
export const notInForce = '未生效，不作为依据';
/** By which a draft is known wherever it is read without its page. */
export const draftMark = `${mark}（${notInForce}）`;
export const levelName = ['不符合', '待核实', '符合'] as const;

export const changeText = (it: SimulationContent['changes'][number]): string =>
  it.kind === 'parameter' ? `${it.title}：${it.before} → ${it.after}` : `${it.rule} 去掉条件「${it.quote}」（${it.condition}）`;

export const dimensionName: Readonly<Record<Dimension, string>> = {
  firmArea: '按企业所在地区',
  firmGrade: '按企业最高资质等级',
  lotArea: '按标段所在地区',
  lotSize: '按标段最高限价',
};
const sizeName: Readonly<Record<LotSize, string>> = {
  'under-10m': '不满1000万元',
  '10m-50m': '1000万元以上不满5000万元',
  '50m-100m': '5000万元以上不满1亿元',
  'from-100m': '1亿元以上',
  unknown: '没有登记',
};
export const keyName: Readonly<Record<string, string>> = { ...gradeName, ...sizeName, none: '没有施工总承包资质' };
