// 标段页的文案.

import { wordingOf } from '../../language/wording.ts';

export const lotPageWording = wordingOf('lot-page', {
  back: { zh: '← 返回招标项目', en: '← Back to tenders' },
  bureau: {
    zh: '开标前，主管部门看不到哪些企业查看、核对或准备投标（招标投标法第二十二条）。',
    en: 'Before opening, the bureau cannot see which firms looked, checked or prepare a bid (Bidding Law, article 22).',
  },
});
