// 在事务中: an act that is whole or not at all, whether or not its caller has already begun.

import { sql } from 'kysely';
import type { Database } from './connect.ts';

export function inTransaction<Outcome>(database: Database, act: (transaction: Database) => Promise<Outcome>): Promise<Outcome> {
  return database.isTransaction ? act(database) : database.transaction().execute(act);
}

/** Tells what the act would have said, and leaves nothing of it behind. */
export function tried<Outcome>(database: Database, act: (transaction: Database) => Promise<Outcome>): Promise<Outcome> {
  return keptIf(database, { act, isKept: () => false });
}

export interface Trial<Outcome> {
  readonly act: (transaction: Database) => Promise<Outcome>;
  /** Decides by what the act says at its end. */
  readonly isKept: (outcome: Outcome) => boolean;
}

/** Tells what the act says either way. */
export function keptIf<Outcome>(database: Database, { act, isKept }: Trial<Outcome>): Promise<Outcome> {
  return inTransaction(database, async (transaction) => {
    await sql`savepoint trial`.execute(transaction);
    const outcome = await act(transaction);
    await (isKept(outcome) ? sql`release savepoint trial` : sql`rollback to savepoint trial`).execute(transaction);
    return outcome;
  });
}
