// 担保承诺: how much was committed for one firm and one lot, and the port that reads it.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';

export interface Commitment {
  /** Of all commitments made on that day or before; zero when the register came in and names none. */
  readonly amount: Fen;
  /** Of each commitment, or of the register that names none. */
  readonly sources: readonly string[];
}

export interface Guarantees {
  /** Undefined: no issuer has told of commitments here, or who asks may not know. */
  commitmentFor(bid: { readonly creditCode: string; readonly lotCode: string }, asOf: AsOf): Promise<Commitment | undefined>;
  /** The same for several lots of one firm, each on a day of its own, by lot. */
  commitmentsFor(
    creditCode: string,
    lots: readonly { readonly lotCode: string; readonly on: PlainDate }[],
    known: Pick<AsOf, 'knownAt'>,
  ): Promise<ReadonlyMap<string, Commitment>>;
  /** For these lots, each on a day of its own: every firm for which something was committed, as far as who asks may know. */
  committedFor(
    lots: readonly { readonly lotCode: string; readonly on: PlainDate }[],
    known: Pick<AsOf, 'knownAt'>,
  ): Promise<readonly { readonly creditCode: string; readonly lotCode: string; readonly amount: Fen }[]>;
}
