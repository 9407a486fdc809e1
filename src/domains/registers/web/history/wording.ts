// 历史页的文案.

import { wordingOf } from '../../../../web/language/wording.ts';

export const historyWording = wordingOf('register-history', {
  link: { zh: '历史', en: 'History' },
  back: { zh: '← 返回', en: '← Back' },
  title: { zh: '{{register}}的历史', en: 'History: {{register}}' },
  text: {
    zh: '这一行的全部版本，新的在上。每个版本有两个时间：哪些天真是这样，系统在什么时候这样认为。',
    en: 'Every version of this row, the newest first. Each has two times: the days on which it was so, and when the system held it to be so.',
  },
  stands: { zh: '现行', en: 'stands' },
  superseded: { zh: '已被取代', en: 'superseded' },
  knownSince: { zh: '{{from}} 起登记为这样', en: 'Held since {{from}}' },
  knownBetween: { zh: '{{from}} 登记，{{until}} 被取代或撤销', en: 'Held from {{from}}, given up {{until}}' },
  trueAlways: { zh: '说的是全部日子（没有写明起止日）。', en: 'About all days; neither beginning nor end is stated.' },
  trueSince: { zh: '说的是 {{from}} 起的情况。', en: 'About the days from {{from}} on.' },
  trueUntil: { zh: '说的是截至 {{through}}（含）的情况。', en: 'About the days through {{through}}.' },
  trueBetween: { zh: '说的是 {{from}} 至 {{through}}（含首尾）的情况。', en: 'About the days {{from}} through {{through}}.' },
  first: { zh: '首次登记，之前没有。', en: 'Recorded for the first time.' },
  daysOnly: { zh: '内容没有变，只改了所说的日子。', en: 'The same content, about other days.' },
  changed: { zh: '改了什么', en: 'What changed' },
  field: { zh: '项目', en: 'Field' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '改为', en: 'After' },
  blank: { zh: '（空）', en: '(blank)' },
  value: { zh: '内容', en: 'Content' },
  whole: { zh: '这个版本的全部内容', en: 'All of this version' },
});
