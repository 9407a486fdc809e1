// 在事务中: an act that is whole or not at all, whether or not its caller has already begun.

import { sql } from 'kysely';
import type { Database } from './connect.ts';

export function inTransaction<Outcome>(database: Database, act: (transaction: Database) => Promise<Outcome>): Promise<Outcome> {
  return database.isTransaction ? act(database) : database.transaction().execute(act);
}

/** Tells what the act would have said, and leaves nothing of it behind. */
export function tried<Outcome>(database: Database, act: (transaction: Database) => Promise<Outcome>): Promise<Outcome> {
  return inTransaction(database, async (transaction) => {
    await sql`savepoint trial`.execute(transaction);
    const outcome = await act(transaction);
    await sql`rollback to savepoint trial`.execute(transaction);
    return outcome;
  });
}
