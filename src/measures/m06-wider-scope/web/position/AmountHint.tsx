// 金额提示: 万元 and 人民币大写 of what is typed, while it is typed.

import { fenOfYuan } from '#kernel/fen';
import type { Language } from '../../../../web/language/languages.ts';
import { useLanguage, useWording } from '../../../../web/language/use-wording.ts';
import { amountText, capitalText, wanText, yuanText } from '../../../../web/ui/text/amount-text.ts';
import { m06Wording } from '../wording.ts';

interface Props {
  readonly id: string;
  /** null: nothing typed; undefined: not an amount. */
  readonly of: string | null | undefined;
  /** Yuan; null: the register gives none. */
  readonly ceiling: string | null;
}

export function AmountHint({ id, of, ceiling }: Props) {
  const say = useWording(m06Wording);
  const language = useLanguage();
  if (of === undefined || isZero(of)) {
    return (
      <p id={id} className="hint wrong" role="alert">
        {say(of === undefined ? 'bidPriceWrong' : 'bidPriceZero')}
      </p>
    );
  }
  return (
    <p id={id} className="hint">
      {of === null ? say('bidPriceHint') : hintOf(of, language)}
      {of !== null && isAbove(of, ceiling) && <strong className="warning">{say('overCeiling', { ceiling: yuanText(ceiling) })}</strong>}
    </p>
  );
}

const hintOf = (yuan: string, language: Language): string =>
  language === 'en' ? amountText(yuan, language) : `${wanText(yuan)} 万元 · ${capitalText(yuan)}`;

export const isZero = (yuan: string | null): boolean => yuan !== null && fenOfYuan(yuan) === 0;

function isAbove(yuan: string, ceiling: string | null): ceiling is string {
  return ceiling !== null && fenOfYuan(yuan) > fenOfYuan(ceiling);
}
