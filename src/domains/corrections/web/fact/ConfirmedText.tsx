// 核实标记: who vouched for the version that is held now, when, and on what.

import type { Confirmation } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { correctionWording } from '../wording.ts';

export function ConfirmedText({ of }: { readonly of: Confirmation | null }) {
  const say = useWording(correctionWording);
  if (of === null)
    return (
      <p className="confirmed">
        <StatusTag tone="grey">{say('notConfirmed')}</StatusTag>
      </p>
    );
  const basis = of.documentNo === null ? of.basis : `${of.basis}（${of.documentNo}）`;
  return (
    <p className="confirmed">
      <StatusTag tone="green">{say('confirmed', { unit: of.unit, name: of.name, day: of.confirmedOn, basis })}</StatusTag>
    </p>
  );
}
