// 量测用数据库: a PostgreSQL that is thrown away, or one of your own that is kept, migrated, with the demo accounts and fifty thousand firms.

import { Client } from 'pg';
import { openDemoAccounts } from '../../../seed/open-accounts.ts';
import { clockAt } from '../../../src/platform/clock.ts';
import { connect } from '../../../src/platform/database/connect.ts';
import type { PostgresVersion } from '../../../src/platform/database/embedded/binaries.ts';
import { openLimited } from '../../../src/platform/database/limited/limited-database.ts';
import { migrate } from '../../../src/platform/database/migrate.ts';
import { migrationsFolder } from '../../../src/platform/paths.ts';
import { fillCity } from './fill-city.ts';
import { throwAwayServer } from './throw-away-server.ts';

export const clock = clockAt('2026-01-05T02:00:00Z');

export interface BenchDatabase {
  /** The owner's. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Wanted {
  readonly version?: PostgresVersion;
  /** With firms, persons, projects and lots; a database of your own is filled once. */
  readonly isFilled: boolean;
  /** Address of a database of your own. */
  readonly own?: string | undefined;
  say(line: string): void;
}

export async function openBenchDatabase({ version = 18, isFilled, own, say }: Wanted): Promise<BenchDatabase> {
  const server = own === undefined ? await throwAwayServer({ version }) : undefined;
  try {
    const url = own ?? (await newDatabase(server?.url ?? ''));
    const owner = connect(url);
    await migrate(owner.pool, migrationsFolder);
    const { rows } = await owner.pool.query('select from enterprise limit 1');
    if (isFilled && rows.length === 0) await fillCity(owner.pool, say);
    const limited = await openLimited({ pool: owner.pool, url, today: clock.today });
    await owner.close();
    if (rows.length === 0) await openDemoAccounts({ limited, clock });
    await limited.close();
    return { url, close: async () => server?.stop() };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function newDatabase(at: string): Promise<string> {
  const admin = new Client(at);
  await admin.connect();
  await admin.query('create database bench');
  await admin.end();
  return Object.assign(new URL(at), { pathname: '/bench' }).href;
}
