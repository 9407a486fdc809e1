// 用词的语言: a label of the declarations in the language chosen; texts of law stay Chinese.

import type { Language } from '../languages.ts';
import { lawLabels } from './law-labels.ts';
import { licenceLabels } from './licence-labels.ts';

export type Label = (chinese: string) => string;

/** Undefined: the label has no English yet, which a test refuses. */
export const englishOf = (chinese: string): string | undefined => lawLabels[chinese] ?? licenceLabels[chinese];

export function labelIn(language: Language): Label {
  return (chinese) => (language === 'en' ? englishOf(chinese) : undefined) ?? chinese;
}

export const inChinese: Label = labelIn('zh-CN');
