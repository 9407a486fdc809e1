// 审计的文案.

import { wordingOf } from '../../../../web/language/wording.ts';

export const auditWording = wordingOf('audit', {
  journalTitle: { zh: '操作日志', en: 'Journal' },
  journalText: {
    zh: '系统里办过的每一件事：谁、代表哪个单位、何时、对什么。日志只增不改；内容只留摘要，业务数据不在这里。',
    en: 'Every act: who, for which unit, when, on what. It only grows. Effects are kept as digests; there is no business data here.',
  },
  signInsTitle: { zh: '登录记录', en: 'Sign-ins' },
  signInsText: {
    zh: '每一次登录尝试和密码核对。账号栏以“?”开头的，是输入了不存在的账号，只留摘要。',
    en: 'Every attempt. A login that begins with “?” does not exist and is kept as a digest only.',
  },
  entry: { zh: '日志', en: 'entries' },
  attempt: { zh: '登录记录', en: 'attempts' },
  unit: { zh: '单位', en: 'Unit' },
  actor: { zh: '账号', en: 'Login' },
  act: { zh: '事项', en: 'Act' },
  object: { zh: '对象', en: 'Object' },
  days: { zh: '业务日期', en: 'Day' },
  occurredOn: { zh: '业务日期', en: 'Day' },
  recordedAt: { zh: '记录时间', en: 'Recorded' },
  seq: { zh: '序号', en: 'Place' },
  noSeq: { zh: '待编号', en: 'not yet' },
  hash: { zh: '哈希', en: 'Hash' },
  at: { zh: '时间', en: 'At' },
  address: { zh: '网络地址', en: 'Address' },
  outcome: { zh: '结果', en: 'Outcome' },
  range: { zh: '日期', en: 'Days' },
  'signed-in': { zh: '登录成功', en: 'signed in' },
  'wrong-password': { zh: '密码不对', en: 'wrong password' },
  locked: { zh: '锁定期间', en: 'while locked' },
  'not-active': { zh: '账号不可用', en: 'not active' },
});
