// 公用部件的文案.

import { wordingOf } from '../language/wording.ts';

export const uiWording = wordingOf('ui', {
  asOf: { zh: '本页是 {{day}} 的情况。', en: 'This page shows {{day}}.' },
  asKnown: { zh: '只计到 {{moment}} 为止所知。', en: 'Only what was known by {{moment}} counts.' },
  backToNow: { zh: '回到现在', en: 'Back to now' },
  yes: { zh: '符合条件', en: 'Meets the conditions' },
  no: { zh: '不符合', en: 'Does not meet' },
  unknown: { zh: '待核实', en: 'To be verified' },
  'not-in-force': { zh: '不在有效期', en: 'Not in force' },
  holds: { zh: '满足', en: 'Met' },
  fails: { zh: '不满足', en: 'Not met' },
  open: { zh: '待核实', en: 'To be verified' },
  condition: { zh: '条件', en: 'Condition' },
  required: { zh: '要求', en: 'Required' },
  actual: { zh: '实际', en: 'Actual' },
  gap: { zh: '差距', en: 'Gap' },
  conclusion: { zh: '结论', en: 'Result' },
  basis: { zh: '依据', en: 'Basis' },
  supplier: { zh: '谁来补', en: 'Who supplies it' },
  none: { zh: '—', en: '—' },
  assumed: { zh: '参数', en: 'Assumed' },
  unverified: { zh: '未核实', en: 'unverified' },
  verified: { zh: '已核实', en: 'verified' },
  wan: { zh: '{{wan}} 万元', en: '{{wan}} 万元 (ten thousand yuan)' },
  yuan: { zh: '{{yuan}} 元', en: '¥{{yuan}}' },
  loading: { zh: '正在取数…', en: 'Loading…' },
  retry: { zh: '再试一次', en: 'Try again' },
  found: { zh: '收到', en: 'found' },
  expected: { zh: '应为', en: 'expected' },
  signInAgain: { zh: '在新标签页登录', en: 'Sign in in a new tab' },
  signInAgainText: {
    zh: '登录后回到本页再提交，已填的内容不会丢。',
    en: 'Then return to this page and submit again; what you typed stays.',
  },
  offlineTitle: { zh: '连不上服务器', en: 'The server cannot be reached' },
  offlineText: {
    zh: '可能是网络中断或服务正在重启。已填的内容还在，请稍后再试。',
    en: 'The network may be down or the service is restarting. What you typed is still here; try again shortly.',
  },
  unreadableTitle: { zh: '服务器的答复读不懂', en: 'The answer of the server could not be read' },
  unreadableText: {
    zh: '页面与服务器的版本可能不一致。请刷新页面；仍不行请联系系统管理员。',
    en: 'The page and the server may be of different versions. Reload; if it fails again, tell the administrator.',
  },
});
