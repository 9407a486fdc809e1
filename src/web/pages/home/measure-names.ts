// 措施的简称: our short names for the thirteen, for the contents and the headings; the text gives them none.

import type { Words } from '../../language/wording.ts';

export const measureNames: Readonly<Record<number, Words>> = {
  1: { zh: '转型升级', en: 'Moving up the trade' },
  2: { zh: '引进与合作', en: 'Headquarters and partners' },
  3: { zh: '基础设施与联合体', en: 'Infrastructure by consortium' },
  4: { zh: '评定分离与信用', en: 'Evaluation apart from award' },
  5: { zh: '国企引领与产业链', en: 'State firms and supply chain' },
  6: { zh: '资质承接放宽', en: 'Wider scope of business' },
  7: { zh: '融合发展', en: 'Builders and developers together' },
  8: { zh: '融资支持', en: 'Access to finance' },
  9: { zh: '产值调度', en: 'Output targets' },
  10: { zh: '创优与按质论价', en: 'Quality awards' },
  11: { zh: '监管与安全', en: 'Inspection and safety' },
  12: { zh: '行业协会', en: 'Trade associations' },
  13: { zh: '督查落实', en: 'Follow-through' },
};

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

/** 措施六 */
export function measureHeading(no: number): string {
  return `措施${numerals[no - 1] ?? no}`;
}
