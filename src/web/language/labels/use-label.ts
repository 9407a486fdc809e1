// 取用词: labels in the language chosen.

import { useLanguage } from '../use-wording.ts';
import { type Label, labelIn } from './label.ts';

export function useLabel(): Label {
  return labelIn(useLanguage());
}
