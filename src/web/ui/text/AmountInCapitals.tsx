// 大写金额: the capital numerals of papers below an amount; an English page shows the amount alone.

import { useLanguage } from '../../language/use-wording.ts';
import { capitalText } from './amount-text.ts';

export function AmountInCapitals({ of }: { readonly of: string }) {
  if (useLanguage() === 'en') return null;
  return (
    <small className="capitals" lang="zh-CN">
      {capitalText(of)}
    </small>
  );
}
