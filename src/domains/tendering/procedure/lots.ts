// 标段: what the register says about a lot, and the port that reads it.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { LotParameters } from '#law/licence-standard/parameters';
import type { Category } from '#law/qualification';
import type { LotsAsked } from '../contract.ts';
import type { ConsortiumGrades, Funding, Sector } from '../rules/project-words.ts';

/** `undefined` is not known everywhere. */
export interface RegisteredLot {
  readonly code: string;
  readonly title: string;
  readonly procuringEntity: string;
  /** Who may record findings about bidders. */
  readonly procuringEntityCode: string | undefined;
  readonly area: string;
  readonly category: Category;
  readonly priceCeiling: Fen | undefined;
  readonly noticedOn: PlainDate;
  readonly bidsDueOn: PlainDate;
  /** Undefined: nobody has listed the objects of the lot. */
  readonly parameters: LotParameters | undefined;
  readonly admitsMeasure6: boolean | undefined;
  readonly project: string | undefined;
  /** These follow the project where the lot itself does not say otherwise. */
  readonly owner: string | undefined;
  readonly ownerCode: string | undefined;
  readonly funding: Funding | undefined;
  readonly sector: Sector | undefined;
  /** What the members of a consortium are measured by. */
  readonly consortiumGrades: ConsortiumGrades | undefined;
  /** Number of the legal review without which measure 6 does not count for a consortium. */
  readonly consortiumBasis: string | undefined;
  readonly published: boolean;
  readonly source: string;
}

export interface LotsDue {
  /** Deadlines as of the day whose facts count, both days included. */
  readonly from: PlainDate;
  readonly through: PlainDate;
  readonly asOf: AsOf;
  /** The business date: by what is known on it a lot is opened or not, whatever was said before. */
  readonly today: PlainDate;
}

export interface Lots {
  findLot(code: string, asOf: AsOf): Promise<RegisteredLot | undefined>;
  /** One page; the newest notice first where no other order is asked for. */
  listLots(asked: LotsAsked & { readonly asOf: AsOf }): Promise<{ readonly rows: readonly RegisteredLot[]; readonly total: number }>;
  /** By code, so many of the opened ones that come after it. */
  lotsOpened(asked: LotsDue & { readonly after: string; readonly size: number }): Promise<readonly RegisteredLot[]>;
  /** How many were due in these days and are not opened: put off since, or withdrawn. */
  countNotOpened(asked: LotsDue): Promise<number>;
  /** Codes of those that were to be opened before that day, and are open still. */
  putOff(today: PlainDate): Promise<readonly string[]>;
  /** Notice out, deadline not passed; the nearest deadline first. */
  openLots(asOf: AsOf): Promise<readonly RegisteredLot[]>;
  /** false: nobody has imported a register of tenders yet, which is not the same as no tender. */
  registerLoaded(asOf: AsOf): Promise<boolean>;
}
