// DuckDB: the same tables and the same SQL, in memory, on one thread (more would only add to the processor time).

import { cpuOf } from '../../measuring/processor-time.ts';
import { loadPeer } from '../installed.ts';
import type { SqlPeer } from './postgres.ts';
import { quoted } from './rule-sql.ts';
import type { Table } from './tables.ts';

interface Appender {
  appendInteger(value: number): void;
  appendBigInt(value: bigint): void;
  appendBoolean(value: boolean): void;
  appendNull(): void;
  endRow(): void;
  closeSync(): void;
}
interface Connection {
  run(text: string): Promise<unknown>;
  runAndReadAll(text: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
}
interface Module {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}

export async function startDuckdb(): Promise<SqlPeer> {
  const { DuckDBInstance } = await loadPeer<Module>('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const load = async (tables: readonly Table[]) => {
    for (const table of tables) await loadTable(connection, table);
  };
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { load, query: async (text) => (await connection.runAndReadAll(text)).getRows(), cpuOf, close };
}

async function loadTable(connection: Connection, { name, columns, rows }: Table): Promise<void> {
  await connection.run(`create or replace table ${quoted(name)} (${columns.map((it) => `${quoted(it.name)} ${it.type}`).join(', ')})`);
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (const [at, { type }] of columns.entries()) {
      const value = row[at] ?? null;
      if (value === null) appender.appendNull();
      else if (type === 'boolean') appender.appendBoolean(value === true);
      else if (type === 'bigint') appender.appendBigInt(BigInt(Number(value)));
      else appender.appendInteger(Number(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}
