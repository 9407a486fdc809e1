// 导入的分段: what part of an import waits for which statements, and what the database's processes work for it.

import type { Client } from 'pg';
import { backendMs } from '../peers/sql/postgres.ts';
import { noteStatements } from './statements.ts';

export interface Phases {
  /** Seconds, as all that follow. */
  readonly whole: number;
  /** The registers themselves: what closes and what opens. */
  readonly writing: number;
  /** What the check asks the registers. */
  readonly asking: number;
  /** Processor time of this process, and of the processes of the database that are there at its end. */
  readonly processor: { readonly own: number; readonly database: number };
}

/** Of an import into a server of this process. */
export async function phasesOf(database: Client, work: () => Promise<unknown>): Promise<Phases> {
  const before = await backends(database);
  const noted = noteStatements();
  const ownBefore = process.cpuUsage();
  const from = performance.now();
  await work();
  const whole = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(ownBefore);
  const statements = noted().flat();
  const after = await backends(database);
  const ofDatabase = [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0) / 1000;
  const secondsOf = (words: string) => statements.filter(({ text }) => text.includes(words)).reduce((sum, { ms }) => sum + ms, 0) / 1000;
  return {
    whole,
    writing: secondsOf('jsonb_populate_recordset'),
    asking: secondsOf('select distinct on (key)'),
    processor: { own: (user + system) / 1e6, database: ofDatabase },
  };
}

/** Milliseconds so far of each process that serves a connection. */
async function backends(database: Client): Promise<ReadonlyMap<number, number>> {
  const { rows } = await database.query<{ pid: number }>("select pid from pg_stat_activity where backend_type = 'client backend'");
  return new Map(rows.map(({ pid }) => [pid, backendMs(pid)]));
}
