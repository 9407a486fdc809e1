// 起止: from when to when a version is true.

import type { FactVersion } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { correctionWording } from '../wording.ts';

export function PeriodText({ of: { trueFrom, trueThrough } }: { readonly of: Pick<FactVersion, 'trueFrom' | 'trueThrough'> }) {
  const say = useWording(correctionWording);
  return <>{say('period', { from: trueFrom ?? say('since'), through: trueThrough ?? say('ongoing') })}</>;
}
