// 测试用数据库: a fresh migrated database per caller, on throw-away servers of both versions that a whole test run shares.

import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { migrationsFolder } from '../paths.ts';
import { type Connection, connect } from './connect.ts';
import type { PostgresVersion } from './embedded/binaries.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { testServerUrl } from './test-servers.ts';

export interface TestDatabase extends Connection {
  readonly url: string;
}

/** Other migrations than the project's: `migrations`, a folder. Closing drops the database. */
export async function openTestDatabase(version: PostgresVersion, migrations = migrationsFolder): Promise<TestDatabase> {
  const server = await testServerUrl(inject('testServers'), version);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    const template = await templateFor({ server, admin, migrations });
    await admin.query(`create database ${name} template ${template}`);
  });
  const url = urlOf(server, name);
  const connection = connect(url, { poolSize: 5 });
  const close = async () => {
    await connection.close();
    await asAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
  };
  return { ...connection, url, close };
}

/** The same promises on the oldest and the newest PostgreSQL; `open` closes what it opened after the suite. */
export function onEachPostgres(suite: (open: () => Promise<TestDatabase>, version: PostgresVersion) => void): void {
  describe.each([18, 15] as const)('on PostgreSQL %i', (version) => {
    const opened: TestDatabase[] = [];
    afterAll(() => Promise.all(opened.map((database) => database.close())));
    suite(async () => {
      const database = await openTestDatabase(version);
      opened.push(database);
      return database;
    }, version);
  });
}

interface Making {
  readonly server: string;
  readonly admin: Client;
  readonly migrations: string;
}

/** Migrated once per server; a database copied from it is ready in a few hundredths of a second. */
async function templateFor({ server, admin, migrations }: Making): Promise<string> {
  const checksums = readMigrations(migrations).map(({ name, checksum }) => `${name} ${checksum}`);
  const template = `template_${createHash('sha256').update(checksums.join('\n')).digest('hex').slice(0, 16)}`;
  await admin.query('select pg_advisory_lock(1)');
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
  if (rowCount === 0) await makeTemplate({ server, admin, migrations }, template);
  await admin.query('select pg_advisory_unlock(1)');
  return template;
}

async function makeTemplate({ server, admin, migrations }: Making, template: string): Promise<void> {
  const draft = `draft_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${draft}`);
  const connection = connect(urlOf(server, draft), { poolSize: 1 });
  try {
    await migrate(connection.pool, migrations);
  } finally {
    await connection.close();
  }
  await admin.query(`alter database ${draft} rename to ${template}`);
}

async function asAdmin(server: string, act: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    await act(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
