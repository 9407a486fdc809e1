// 金额: 万元 to read, 元 on hover, and the column heading may carry the unit; in English the whole amount.

import { useLanguage, useWording } from '../../language/use-wording.ts';
import { uiWording } from '../wording.ts';
import { amountText, wanText, yuanText } from './amount-text.ts';

interface Props {
  /** Yuan with two decimals, as on the wire; null: not known. */
  readonly of: string | null;
  readonly withUnit?: boolean;
}

export function Amount({ of, withUnit = false }: Props) {
  const say = useWording(uiWording);
  const language = useLanguage();
  if (of === null) return <>{say('none')}</>;
  if (language === 'en') return <span className="amount">{amountText(of, language)}</span>;
  const wan = wanText(of);
  return (
    <span className="amount" title={`${yuanText(of)} 元`}>
      {withUnit ? `${wan} 万元` : wan}
    </span>
  );
}
