// 截至提示: says that a page shows another day, or what was known then, and leads back to now.

import { Link } from '@tanstack/react-router';
import { useAsOf } from '../../as-of.ts';
import { useWording } from '../../language/use-wording.ts';
import { uiWording } from '../wording.ts';

export function AsOfNotice() {
  const say = useWording(uiWording);
  const { asof, known } = useAsOf();
  if (asof === undefined && known === undefined) return null;
  return (
    <p className="notice" role="note">
      {asof !== undefined && `${say('asOf', { day: asof })} `}
      {known !== undefined && `${say('asKnown', { moment: known })} `}
      <Link to="." search={(asked: Record<string, unknown>) => ({ ...asked, asof: undefined, known: undefined })}>
        {say('backToNow')}
      </Link>
    </p>
  );
}
