// 在事务中: an act that is whole or not at all, whether or not its caller has already begun.

import { sql } from 'kysely';
import { DatabaseError } from 'pg';
import type { Database } from './connect.ts';

export function inTransaction<Outcome>(database: Database, act: (transaction: Database) => Promise<Outcome>): Promise<Outcome> {
  return database.isTransaction ? act(database) : database.transaction().execute(act);
}

/** Tells what the act would have said, and leaves nothing of it behind. */
export function tried<Outcome>(database: Database, act: (transaction: Database) => Promise<Outcome>): Promise<Outcome> {
  return keptIf(database, { act, isKept: () => false });
}

/** undefined: the database refused or gave up, and what was done before goes on without it. */
export function unlessRefused<Outcome>(database: Database, act: (transaction: Database) => Promise<Outcome>): Promise<Outcome | undefined> {
  return inTransaction(database, async (transaction) => {
    await sql`savepoint attempt`.execute(transaction);
    const outcome = await act(transaction).catch((error: unknown) => {
      if (error instanceof DatabaseError) return undefined;
      throw error;
    });
    await (outcome === undefined ? sql`rollback to savepoint attempt` : sql`release savepoint attempt`).execute(transaction);
    return outcome;
  });
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
