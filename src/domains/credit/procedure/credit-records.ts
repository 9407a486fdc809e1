// 信用记录: what the registers say about the good faith of a firm, and the port that reads it.

import type { AsOf } from '#kernel/as-of';
import type { PlainDate } from '#kernel/plain-date';
import type { SanctionKind } from '#law/sanctions';

export interface Sanction {
  readonly kind: SanctionKind;
  readonly decidedOn: PlainDate;
  /** null: known not to be restored. Undefined: nobody has said. */
  readonly restoredOn: PlainDate | null | undefined;
  readonly documentNo: string;
  readonly source: string;
}

export interface Ban {
  readonly kind: string;
  readonly from: PlainDate;
  /** Undefined: not known how long. */
  readonly through: PlainDate | undefined;
  readonly source: string;
}

export interface CreditScore {
  /** Hundredths of a point. */
  readonly score: number;
  readonly scoredOn: PlainDate;
  readonly source: string;
}

/** By credit code, of those that were asked for. */
export type OfEach<Said> = ReadonlyMap<string, Said>;

export interface CreditRecords {
  /** Undefined: no register of sanctions has been imported since the firm was listed. Empty: there are none. */
  sanctionsOf(creditCode: string, asOf: AsOf): Promise<readonly Sanction[] | undefined>;
  bansOf(creditCode: string, asOf: AsOf): Promise<readonly Ban[] | undefined>;
  /** The newest score of that day or before. */
  scoreOf(creditCode: string, asOf: AsOf): Promise<CreditScore | undefined>;
  /** The same for many firms; who is left out has what is undefined above. */
  sanctionsOfEach(creditCodes: readonly string[], asOf: AsOf): Promise<OfEach<readonly Sanction[]>>;
  bansOfEach(creditCodes: readonly string[], asOf: AsOf): Promise<OfEach<readonly Ban[]>>;
  scoresOfEach(creditCodes: readonly string[], asOf: AsOf): Promise<OfEach<CreditScore>>;
}
