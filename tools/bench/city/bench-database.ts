// 量测用数据库: a PostgreSQL that is thrown away, or one of your own that is kept, migrated, with the demo accounts and fifty thousand firms.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDemoAccounts } from '../../../seed/open-accounts.ts';
import { clockAt } from '../../../src/platform/clock.ts';
import { connect } from '../../../src/platform/database/connect.ts';
import type { PostgresVersion } from '../../../src/platform/database/embedded/binaries.ts';
import { startEmbeddedServer } from '../../../src/platform/database/embedded/embedded-server.ts';
import { holdPlaces } from '../../../src/platform/database/embedded/held-places.ts';
import { openLimited } from '../../../src/platform/database/limited/limited-database.ts';
import { migrate } from '../../../src/platform/database/migrate.ts';
import { migrationsFolder, placesIn, systemFolder } from '../../../src/platform/paths.ts';
import { fillCity } from './fill-city.ts';

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
  const server = own === undefined ? await throwAwayServer(version) : undefined;
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

async function throwAwayServer(version: PostgresVersion): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhuce-bench-'));
  chmodSync(folder, 0o711); // as root the server runs as another user, who must get through
  const server = await startEmbeddedServer(holdPlaces(placesIn(folder, join(systemFolder, 'binaries'))), { version });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

async function newDatabase(at: string): Promise<string> {
  const admin = new Client(at);
  await admin.connect();
  await admin.query('create database bench');
  await admin.end();
  return Object.assign(new URL(at), { pathname: '/bench' }).href;
}
