// 用词的语言: a label of the declarations in the language chosen; texts of law stay Chinese.

import type { Language } from '../languages.ts';
import { lawLabels } from './law-labels.ts';
import { licenceLabels } from './licence-labels.ts';

export interface Label {
  (chinese: string): string;
  /** Amounts are written by it, not word by word. */
  readonly language: Language;
}

/** Undefined: the label has no English yet, which a test refuses. */
export const englishOf = (chinese: string): string | undefined => lawLabels[chinese] ?? licenceLabels[chinese];

export function labelIn(language: Language): Label {
  const word = (chinese: string) => (language === 'en' ? englishOf(chinese) : undefined) ?? chinese;
  return Object.assign(word, { language });
}

/** Words of the law stay as they are quoted; names of demands are worded. */
export const listed = (words: readonly string[], label: Label): string => words.map(label).join(label('、'));

export const inChinese: Label = labelIn('zh-CN');
