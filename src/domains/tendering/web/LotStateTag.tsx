// 标段状态标签.

import type { Lot, LotState } from '#contract/domains/tendering';
import { useWording } from '../../../web/language/use-wording.ts';
import { StatusTag, type Tone } from '../../../web/ui/tags/StatusTag.tsx';
import { daysLeft, lotStateOn } from './lot-state.ts';
import { lotWording } from './wording.ts';

const toneOf: Readonly<Record<LotState, Tone>> = { 'not-yet': 'grey', open: 'blue', closed: 'grey' };

export function LotStateTag({ of, on }: { readonly of: Lot; readonly on: string | undefined }) {
  const say = useWording(lotWording);
  if (on === undefined) return null;
  const state = lotStateOn(of, on);
  const left = daysLeft(of, on);
  return (
    <span className="lot-state">
      <StatusTag tone={toneOf[state]} plain>
        {say(state)}
      </StatusTag>
      {state === 'open' && <small>{left === 0 ? say('lastDay') : say('daysLeft', { days: left })}</small>}
    </span>
  );
}
