// 项目负责人: what the registers say about a person who can lead works, and the port that reads it.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Category, ConstructorGrade } from '#law/qualification';

/** `undefined` is not known everywhere. */
export interface Licence {
  readonly category: Category;
  readonly grade: ConstructorGrade;
  readonly source: string;
}

export interface LedWork {
  readonly project: string;
  readonly category: Category | undefined;
  readonly acceptedOn: PlainDate | undefined;
  readonly amount: Fen | undefined;
  readonly source: string;
}

export interface Leader {
  readonly id: string;
  readonly name: string;
  /** Credit code. */
  readonly employer: string | undefined;
  /** Undefined: no register of licences has been imported since the person was listed. Empty: registered for nothing. */
  readonly registered: readonly Licence[] | undefined;
  /** Undefined: no register of works has been imported since. Empty: led none. */
  readonly works: readonly LedWork[] | undefined;
  readonly unfinishedWorks: number | undefined;
  readonly source: string;
}

export interface Leaders {
  findLeader(id: string, asOf: AsOf): Promise<Leader | undefined>;
  /** Employed by this firm, by id. */
  leadersOf(creditCode: string, asOf: AsOf): Promise<readonly Leader[]>;
  /** The same for many firms; one that employs nobody is left out. */
  leadersOfEach(creditCodes: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, readonly Leader[]>>;
}
