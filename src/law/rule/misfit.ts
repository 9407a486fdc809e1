// 不相称: values of different kinds, or codes of different lists, that a rule would compare without sense.

import type { Value, ValueKind } from './expression.ts';

export interface Compared {
  readonly left: Value;
  readonly right: Value;
  /** The codes of the left side, low to high; null where it has none. */
  readonly order: readonly string[] | null;
  /** The codes that the right side may take. */
  readonly codes: readonly string[];
}

/** Throws RangeError: fen are not counts, and a grade is not a size. */
export function refuseMisfit({ left, right, order, codes }: Compared): void {
  if (left.kind !== right.kind) throw new RangeError(`${left.kind} cannot be compared with ${right.kind}`);
  const strange = order === null ? [] : codes.filter((code) => !order.includes(code));
  if (strange.length > 0) throw new RangeError(`${strange.join(', ')}: not a code of the other side (${order?.join(' ')})`);
}

/** Throws RangeError unless the value is of that kind. */
export function refuseKind(value: Value, kind: ValueKind, word: string): void {
  if (value.kind !== kind) throw new RangeError(`${word} takes ${kind}, not ${value.kind}`);
}
