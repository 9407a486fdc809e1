// 纸面用中文: the words of the page, in Chinese, as the telling asks for them.

import { inChinese } from '../../../web/language/labels/label.ts';
import { m06Wording } from '../web/wording.ts';

const { words } = m06Wording;

export const inChinesePaper = {
  say: (key: keyof typeof words, what: Readonly<Record<string, string>> = {}) =>
    words[key].zh.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => what[name] ?? ''),
  label: inChinese,
};
