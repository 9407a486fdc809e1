// PostgreSQL: the project's own version 18 in a database that is thrown away, without waiting for the disk.

import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { throwAwayServer } from '../../city/throw-away-server.ts';
import { quoted } from './rule-sql.ts';
import type { Table } from './tables.ts';

/**
 * Settings that favour it for one large join: room for hashes; no merge join, for which it would sort a province's pairs on disk; no
 * compiling, which made no difference; no helpers, whose time would not be counted.
 */
const settings = ['work_mem = "512MB"', 'enable_mergejoin = off', 'jit = off', 'max_parallel_workers_per_gather = 0'];

export interface SqlPeer {
  load(tables: readonly Table[]): Promise<void>;
  /** The cells of each row. */
  query(text: string): Promise<readonly (readonly unknown[])[]>;
  /** Milliseconds of processor time that the database spends on it. */
  cpuOf(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export async function startPostgres(): Promise<SqlPeer & { readonly client: Client }> {
  const server = await throwAwayServer({ version: 18, isDurable: false });
  const peer = await postgresAt(server.url);
  const close = async () => {
    await peer.close();
    await server.stop();
  };
  return { ...peer, close };
}

export async function postgresAt(url: string): Promise<SqlPeer & { readonly client: Client }> {
  const client = new Client(url);
  await client.connect();
  // Apart from whatever tables the database has.
  await client.query('create schema if not exists bench; set search_path = bench');
  for (const setting of settings) await client.query(`set ${setting}`);
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = rows[0]?.pid ?? 0;
  const query = async (text: string) => (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
  const load = async (tables: readonly Table[]) => {
    for (const table of tables) await loadTable(client, table);
    await client.query(`analyze ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  };
  const cpu = async (work: () => Promise<unknown>) => {
    const before = backendMs(pid);
    await work();
    return backendMs(pid) - before;
  };
  return { client, load, query, cpuOf: cpu, close: () => client.end() };
}

async function loadTable(client: Client, { name, columns, rows }: Table): Promise<void> {
  await client.query(`drop table if exists ${quoted(name)}`);
  await client.query(`create unlogged table ${quoted(name)} (${columns.map((it) => `${quoted(it.name)} ${it.type}`).join(', ')})`);
  const arrays = columns.map(({ type }, at) => `$${at + 1}::${type}[]`).join(', ');
  for (let from = 0; from < rows.length; from += 20_000) {
    const part = rows.slice(from, from + 20_000);
    await client.query(
      `insert into ${quoted(name)} select * from unnest(${arrays})`,
      columns.map((_, at) => part.map((row) => row[at])),
    );
  }
}

/** User and system time of a process, in the kernel's hundredths of a second. */
export function backendMs(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
