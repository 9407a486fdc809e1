// 应答表的一格: a row, and who may do what to it; whoever is not named must be refused.

import type { ActorName } from './actors.ts';

export interface Case {
  /** What distinguishes the row from others of the table. */
  readonly of: string;
  /** Its columns; the first is its key. «$login» is the login of whoever tries. */
  readonly row: Readonly<Record<string, unknown>>;
  /** The column that an update touches, where it is not the key. */
  readonly touched?: string;
  readonly select?: readonly ActorName[];
  readonly insert?: readonly ActorName[];
  readonly update?: readonly ActorName[];
  readonly delete?: readonly ActorName[];
}
