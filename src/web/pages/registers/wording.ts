// 参数登记与冲突登记的文案.

import { wordingOf } from '../../language/wording.ts';

export const registersWording = wordingOf('registers', {
  parametersTitle: { zh: '参数登记', en: 'Register of parameters' },
  parametersText: {
    zh: '文件没有写明的数字，都在这里：我们的数字不是法律。每个参数有取值、依据、起用日，凡用到它的答复旁边都会标出。“未核实”的依据尚未经主管部门确认。',
    en: 'Every quantity that the text leaves open. Our numbers are not law: each has a value, a basis and a first day, and is shown beside every answer that used it. “Unverified” means that no authority has confirmed the basis. Entries are kept in Chinese.',
  },
  key: { zh: '编号', en: 'Key' },
  title: { zh: '参数', en: 'Parameter' },
  value: { zh: '取值', en: 'Value' },
  hold: { zh: '谁能改', en: 'Who may change it' },
  basis: { zh: '依据', en: 'Basis' },
  verified: { zh: '核实', en: 'Verified' },
  clauses: { zh: '所在条款', en: 'Clauses' },
  from: { zh: '{{day}} 起', en: 'from {{day}}' },
  open: { zh: '可调整', en: 'open' },
  declared: { zh: '须由单位申报', en: 'to be declared by a unit' },
  ceiling: { zh: '有法定上限', en: 'bound by a ceiling in law' },
  text: { zh: '文件写定', en: 'fixed by the text' },
  conflictsTitle: { zh: '冲突登记', en: 'Register of conflicts' },
  conflictsText: {
    zh: '本文件与其他法律规定不一致、容易误用的地方，以及系统的做法。它们始终可见，不藏在注释里。',
    en: 'Where the measures and other law pull apart, and what the system does about it. Entries are kept in Chinese.',
  },
  id: { zh: '编号', en: 'No.' },
  tension: { zh: '不一致之处', en: 'Where they pull apart' },
  statutes: { zh: '涉及的法律', en: 'Law concerned' },
  system: { zh: '系统怎么做', en: 'What the system does' },
  inConsortium: { zh: '（联合体投标时）', en: '(consortium bids)' },
});
