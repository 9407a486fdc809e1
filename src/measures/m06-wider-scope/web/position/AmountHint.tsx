// 金额提示: 万元 and 人民币大写 of what is typed, while it is typed.

import { useWording } from '../../../../web/language/use-wording.ts';
import { capitalText, wanText } from '../../../../web/ui/text/amount-text.ts';
import { uiWording } from '../../../../web/ui/wording.ts';
import { m06Wording } from '../wording.ts';

interface Props {
  readonly id: string;
  /** null: nothing typed; undefined: not an amount. */
  readonly of: string | null | undefined;
}

export function AmountHint({ id, of }: Props) {
  const say = useWording(m06Wording);
  const sayUnit = useWording(uiWording);
  if (of === undefined) {
    return (
      <p id={id} className="hint wrong" role="alert">
        {say('bidPriceWrong')}
      </p>
    );
  }
  return (
    <p id={id} className="hint">
      {of === null ? say('bidPriceHint') : `${sayUnit('wan', { wan: wanText(of) })} · ${capitalText(of)}`}
    </p>
  );
}
