// 填写部件的文案.

import { wordingOf } from '../../language/wording.ts';

export const formWording = wordingOf('form', {
  from: { zh: '{{label}}从', en: '{{label}} from' },
  through: { zh: '{{label}}至', en: '{{label}} through' },
  to: { zh: '至', en: 'to' },
  dayHint: { zh: '如 2025-03-01', en: 'e.g. 2025-03-01' },
  calendar: { zh: '日历', en: 'Calendar' },
  calendarOf: { zh: '{{label}}，打开日历', en: '{{label}}, open the calendar' },
  presets: { zh: '常用区间', en: 'Usual ranges' },
  thisMonth: { zh: '本月', en: 'This month' },
  lastMonth: { zh: '上月', en: 'Last month' },
  thisYear: { zh: '今年', en: 'This year' },
  last30: { zh: '近 30 天', en: 'Last 30 days' },
  next30: { zh: '未来 30 天', en: 'Next 30 days' },
  dayShape: {
    zh: '“{{typed}}”读不成日期。请写成 2025-03-01。',
    en: '“{{typed}}” cannot be read as a day. Write it as 2025-03-01.',
  },
  noMonth: { zh: '没有 {{month}} 月。月份是 1 到 12，请改正。', en: 'There is no month {{month}}. Months are 1 to 12.' },
  noDay: {
    zh: '没有这一天：{{year}} 年 {{month}} 月只有 {{days}} 天，请改正。',
    en: 'There is no such day: month {{month}} of {{year}} has {{days}} days.',
  },
  crossed: {
    zh: '起始日晚于截止日，这样一天也选不到。请对调或改正。',
    en: 'The first day is after the last, so no day is chosen. Swap or correct them.',
  },
  steps: { zh: '步骤', en: 'Steps' },
  back: { zh: '上一步', en: 'Back' },
  nextStep: { zh: '下一步', en: 'Next' },
  faults: { zh: '有 {{count}} 处要改，改好才能往下走：', en: '{{count}} to be mended before going on:' },
  draftRestored: {
    zh: '上次没有提交的内容已经恢复，接着填就行。',
    en: 'What was not submitted last time is restored; go on from here.',
  },
  draftGiveUp: { zh: '不要了，重新填', en: 'Discard it' },
  signInTitle: { zh: '登录已过期，请再登录一次', en: 'The session has ended; sign in again' },
  signInText: { zh: '已填的内容都在。登录后自动接着提交。', en: 'What you typed is still here and is submitted once you have signed in.' },
});
