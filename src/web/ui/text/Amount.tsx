// 金额: 万元 to read, 元 on hover; the column heading carries the unit where there is one.

import { useWording } from '../../language/use-wording.ts';
import { uiWording } from '../wording.ts';
import { wanText, yuanText } from './amount-text.ts';

interface Props {
  /** Yuan with two decimals, as on the wire; null: not known. */
  readonly of: string | null;
  readonly withUnit?: boolean;
}

export function Amount({ of, withUnit = false }: Props) {
  const say = useWording(uiWording);
  if (of === null) return <>{say('none')}</>;
  const wan = wanText(of);
  return (
    <span className="amount" title={say('yuan', { yuan: yuanText(of) })}>
      {withUnit ? say('wan', { wan }) : wan}
    </span>
  );
}
