// 一次办理的事务: each act in a transaction of its own, on a connection that is cleared first; what waits for no answer goes out in one write.

import type { Duplex } from 'node:stream';
import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type QueryResult,
  Transaction,
} from 'kysely';
import type { PoolClient } from 'pg';
import type { Connection, Database } from '../connect.ts';

export interface OwnTransaction {
  readonly database: Database;
  /** Goes out with the next statement, without a wait in between; when it is refused, so is the next one. */
  ahead(text: string, values: readonly unknown[]): void;
  /** Goes ahead like that, and is told anew ahead of a later statement when it would have lapsed by then. */
  keepTelling(telling: Telling): void;
}

type Telling = () => readonly [text: string, values: readonly unknown[]];

/** Whoever gets a connection finds nothing that the one before set, locked or prepared: DISCARD ALL without its plans, which are nobody's. */
const clearing = 'close all; unlisten *; reset all; deallocate all; select pg_advisory_unlock_all()';

/** What an act throws is thrown, and nothing of it has happened. */
export type InOwnTransaction = <Outcome>(act: (transaction: OwnTransaction) => Promise<Outcome>) => Promise<Outcome>;

/** A context that was signed twenty seconds before lasts another forty then, and no statement is let run for longer than thirty. */
const usualMs = 60_000;

export function ownTransactionsOn(
  { pool, database }: Pick<Connection, 'pool' | 'database'>,
  { tellingLastsMs = usualMs }: { readonly tellingLastsMs?: number } = {},
): InOwnTransaction {
  const dialect = new PostgresDialect({ pool });
  const parts = { config: { dialect }, dialect, driver: dialect.createDriver() };
  const transactionOn = (connection: DatabaseConnection): Database =>
    new Transaction<object>({
      ...parts,
      executor: database.getExecutor().withConnectionProvider({ provideConnection: (consume) => consume(connection) }),
    });
  return async (act) => {
    const connection = new OwnConnection(await pool.connect(), tellingLastsMs);
    try {
      connection.ahead(clearing);
      connection.ahead('begin');
      const outcome = await act({
        database: transactionOn(connection),
        ahead: (text, values) => connection.ahead(text, values),
        keepTelling: (telling) => connection.keepTelling(telling),
      });
      await connection.commit();
      return outcome;
    } catch (error) {
      await connection.rollBack();
      throw error;
    }
  };
}

/** The statements of one transaction, in the order in which they are asked for; afterwards it takes none. */
class OwnConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #tellingLastsMs: number;
  #telling: Telling | undefined;
  #toldAt = 0;
  #ahead: Promise<unknown> = Promise.resolve();
  #isGathering = false;
  #isOver = false;

  constructor(client: PoolClient, tellingLastsMs: number) {
    this.#client = client;
    this.#tellingLastsMs = tellingLastsMs;
  }

  ahead(text: string, values?: readonly unknown[]): void {
    this.#ahead = Promise.all([this.#ahead, this.#send(text, values)]);
    this.#ahead.catch(() => undefined); // told by the next statement
  }

  keepTelling(telling: Telling): void {
    this.#telling = telling;
    this.#toldAt = performance.now();
    this.ahead(...telling());
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isOver) throw new Error('the transaction is over');
    const telling = performance.now() - this.#toldAt < this.#tellingLastsMs ? undefined : this.#telling;
    // After a refusal nothing but going back to the savepoint is taken.
    if (telling !== undefined && !sql.startsWith('rollback')) this.keepTelling(telling);
    const { command, rowCount, rows } = await this.#afterAhead(this.#send(sql, parameters));
    // What was told since the savepoint is taken back with the rest.
    if (command === 'ROLLBACK') this.#toldAt = -Infinity;
    const isWrite = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE';
    return isWrite ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows: rows ?? [] };
  }

  // biome-ignore lint/correctness/useYield: refused before the first row
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('rows are not streamed within an act');
  }

  async commit(): Promise<void> {
    this.#isOver = true;
    const { command } = await this.#afterAhead(this.#send('commit'));
    // So PostgreSQL answers to COMMIT where a statement has been refused.
    if (command === 'ROLLBACK') throw new AbortedTransactionError();
    this.#client.release();
  }

  /** A connection that cannot even do that is given up. */
  async rollBack(): Promise<void> {
    this.#isOver = true;
    const failure = await this.#send('rollback').then(
      () => undefined,
      (error: Error) => error,
    );
    this.#client.release(failure);
  }

  /** The first refusal is the reason of all that follow. */
  async #afterAhead<Answer>(answer: Promise<Answer>): Promise<Answer> {
    answer.catch(() => undefined);
    await this.#ahead;
    return answer;
  }

  #send(text: string, values?: readonly unknown[]) {
    this.#gather();
    return this.#client.query(text, values as unknown[]);
  }

  /** A write costs more than all the rest of a short statement: the driver's messages are held back until everybody waits. */
  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    const { stream } = (this.#client as unknown as Wired).connection;
    stream.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      stream.uncork();
    });
  }
}

interface Wired {
  readonly connection: { readonly stream: Duplex };
}
