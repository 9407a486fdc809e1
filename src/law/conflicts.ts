// 规定之间的张力: LC-01 to LC-12, where the measures and other law pull apart, and what the system does about it.

import type { Circumstance, Conflict } from './conflicts/conflict.ts';
import { conflictsOfDelivery } from './conflicts/delivery.ts';
import { conflictsOfTendering } from './conflicts/tendering.ts';

export const conflicts: readonly Conflict[] = [...conflictsOfTendering, ...conflictsOfDelivery].sort((one, other) =>
  one.id < other.id ? -1 : 1,
);

/** `in` adds those that only arise there: LC-03 on measure 6 for a consortium bid. */
export function conflictsOf(provisionId: string, circumstance?: Circumstance): readonly Conflict[] {
  return conflicts.filter(
    ({ clauses, also }) =>
      clauses.includes(provisionId) || (circumstance !== undefined && also?.onlyFor === circumstance && also.clauses.includes(provisionId)),
  );
}
