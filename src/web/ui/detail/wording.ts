// 详情部件的文案.

import { wordingOf } from '../../language/wording.ts';

export const detailWording = wordingOf('detail', {
  before: { zh: '上一条', en: 'Previous' },
  next: { zh: '下一条', en: 'Next' },
  print: { zh: '打印', en: 'Print' },
  close: { zh: '关闭', en: 'Close' },
  unknown: { zh: '—', en: '—' },
  since: { zh: '自 {{day}} 起', en: 'since {{day}}' },
  source: { zh: '来源：', en: 'Source: ' },
  E0: { zh: '自述', en: 'self-statement' },
  E1: { zh: '有文件', en: 'document' },
  E2: { zh: '对方确认', en: 'confirmed by the other side' },
  E3: { zh: '权威登记', en: 'authoritative register' },
  E4: { zh: '已抽查', en: 'audited' },
  evidence: { zh: '证据等级 {{class}}', en: 'evidence class {{class}}' },
});
