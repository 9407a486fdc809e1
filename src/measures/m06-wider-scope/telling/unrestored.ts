// 未修复的记录: the sanctions that stand against good credit on the day bids are due, each by kind, day and restoration.

import { sanctionName } from '#law/sanctions';
import type { Label } from '../../../web/language/labels/label.ts';
import type { Case } from './plain-sentences.ts';

interface Sanction {
  readonly kind: string | null;
  readonly decidedOn: string | null;
  /** null: never restored; left out: nobody looked. */
  readonly restoredOn?: string | null;
}

export function unrestored({ facts, given }: Case, label: Label): readonly string[] {
  const rows = Array.isArray(facts.sanctions) ? (facts.sanctions as readonly Sanction[]) : [];
  const due = typeof facts.bidsDueOn === 'string' ? facts.bidsDueOn : undefined;
  const { kinds } = (given['M06.goodCredit'] ?? {}) as { readonly kinds?: readonly string[] };
  return rows.filter((it) => counts(it, { due, kinds })).map((it) => line(it, label));
}

/** What is not known does not clear a row. Days of the wire compare as text. */
function counts(
  { kind, decidedOn, restoredOn }: Sanction,
  { due, kinds }: { readonly due: string | undefined; readonly kinds: readonly string[] | undefined },
): boolean {
  const isOfKind = kind === null || kinds === undefined || kinds.includes(kind);
  const isDecided = decidedOn === null || due === undefined || decidedOn <= due;
  const isOpen = restoredOn === undefined || restoredOn === null || due === undefined || restoredOn > due;
  return isOfKind && isDecided && isOpen;
}

function line({ kind, decidedOn, restoredOn }: Sanction, label: Label): string {
  const names: Readonly<Record<string, string>> = sanctionName;
  const decided = decidedOn === null ? label('认定日不清楚') : `${decidedOn} ${label('认定')}`;
  const state =
    restoredOn === null ? label('未修复') : restoredOn === undefined ? label('是否修复不清楚') : `${restoredOn} ${label('才修复')}`;
  return [kind === null ? label('种类不清楚') : label(names[kind] ?? kind), decided, state].join(label('，'));
}
