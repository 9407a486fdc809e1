// 案例的文案.

import { wordingOf } from '../../../../web/language/wording.ts';

export const casesWording = wordingOf('m06-cases', {
  intro: {
    zh: '下面 {{count}} 个案例与系统测试这条规则用的是同一份，没有另抄。打开时已在您的浏览器里逐个重算：{{agree}} 个与应得的结论相同。案例里的事实是为测试写的，不涉及任何真实企业和项目。',
    en: 'These {{count}} cases are the ones that the rule is tested by, not a copy. All were run again in your browser just now: {{agree}} gave the answer they must give. Their facts are written for the test and concern no real firm or tender.',
  },
  usual: { zh: '各案例共同的事实；每个案例只写与此不同的地方', en: 'Facts all cases share; each case says only what differs' },
  trying: { zh: '检验「{{words}}」', en: 'Trying 「{{words}}」' },
  tryingLaw: { zh: '检验：{{demand}}', en: 'Trying: {{demand}}' },
  others: { zh: '检验施行期间，以及这句话没有写的条件', en: 'Trying the days in force, and what the sentence does not ask' },
  lawTitle: { zh: '上位法前提的案例', en: 'Cases of other law' },
  lawText: {
    zh: '这些案例都符合第一句的全部词句，能不能承接由其他法律决定。',
    en: 'All of these meet every word of the first sentence; other law decides.',
  },
  case: { zh: '案例', en: 'Case' },
  differs: { zh: '不同的事实', en: 'What differs' },
  expected: { zh: '应得结论', en: 'Answer it must get' },
  why: { zh: '理由', en: 'Why' },
  nothing: { zh: '没有不同', en: 'nothing' },
  notKnown: { zh: '不清楚', en: 'not known' },
  allMet: { zh: '各项都满足。', en: 'Every condition is met.' },
  outside: {
    zh: '公告日不在施行期间（{{from}} 至 {{through}}，首尾两日都在内）。',
    en: 'The notice is not within {{from}} to {{through}}, both days included.',
  },
  required: { zh: '要求 {{value}}', en: 'required {{value}}' },
  actual: { zh: '实际 {{value}}', en: 'actual {{value}}' },
  gap: { zh: '差 {{value}}', en: 'short of {{value}}' },
  ask: { zh: '{{fact}}不清楚，问：{{who}}', en: '{{fact}} is not known; ask {{who}}' },
  found: { zh: '重算得到：', en: 'Run again it gave:' },
});
