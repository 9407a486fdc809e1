// 连接数据库: typed SQL (kysely) over a pool of connections, the same for the embedded server and for DATABASE_URL.

import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { wireTypes } from './wire-types.ts';

/** Knows no table until a store names its own: `database.withTables<Tables>()`, where `Tables` is a `type`, not an interface. */
// biome-ignore lint/complexity/noBannedTypes: kysely's way of saying "no tables"
export type Database = Kysely<{}>;

export interface Connection {
  readonly database: Database;
  /** For what kysely does not do: COPY, LISTEN, jobs. */
  readonly pool: Pool;
  close(): Promise<void>;
}

export interface ConnectionSettings {
  readonly poolSize?: number;
  /** A statement that takes longer is cancelled: it would hold its locks. */
  readonly statementTimeoutMs?: number;
}

export function connect(url: string, { poolSize = 10, statementTimeoutMs = 30_000 }: ConnectionSettings = {}): Connection {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'zhuce',
    connectionTimeoutMillis: 10_000,
    statement_timeout: statementTimeoutMs,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    // Compiling a statement takes longer than running any of ours.
    options: '-c jit=off -c work_mem=16MB -c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601',
    types: wireTypes,
    // Statements that do not wait for each other's answers are sent in one go.
    pipeline: true,
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database = new Kysely<Record<never, never>>({
    dialect: new PostgresDialect({ pool }),
  });
  // Not database.destroy(): that does nothing as long as kysely has not run a query itself.
  return { database, pool, close: () => pool.end() };
}
