// 迁移: brings a database to the state of the migration files, each in its own transaction; several starters at once take turns.

import type { Pool, PoolClient } from 'pg';
import { StartRefusal } from '../start-refusal.ts';
import { type Migration, readMigrations } from './migration-files.ts';

/** Gives the names of the files applied now. */
export async function migrate(pool: Pool, folder: string): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = await pool.connect();
  try {
    await refuseUnfit(client);
    const applied: string[] = [];
    for (const migration of migrations) {
      if (await inTurn(client, () => applyOnce(client, migration, migrations))) applied.push(migration.name);
    }
    if (migrations.length === 0) await inTurn(client, () => refuseUnknown(client, migrations));
    return applied;
  } finally {
    client.release();
  }
}

/** Ends with the transaction and so also works behind a connection pooler. The number means nothing, it only has to be ours. */
const turn = 'select pg_advisory_xact_lock(20240905)';

async function inTurn<T>(client: PoolClient, act: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('set local statement_timeout = 0');
    await client.query('set local lock_timeout = 0');
    await client.query(turn);
    await client.query(
      'create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default clock_timestamp())',
    );
    const outcome = await act();
    await client.query('commit');
    return outcome;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function applyOnce(client: PoolClient, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  const checksums = await refuseUnknown(client, all);
  const known = checksums.get(migration.name);
  if (known === migration.checksum) return false;
  if (known !== undefined)
    throw new StartRefusal(`迁移文件 ${migration.name} 在执行之后被改动了。请恢复原文；要改表结构，请另写一个新的迁移文件。`);
  const later = [...checksums.keys()].find((name) => name > migration.name);
  if (later !== undefined) throw new StartRefusal(`迁移文件 ${migration.name} 的编号早于已执行的 ${later}。请改用更大的编号。`);
  await client.query('set local lock_timeout = 60000');
  await client.query(migration.sql).catch((cause: Error) => {
    throw new StartRefusal(`迁移文件 ${migration.name} 执行失败，数据库保持原样：${cause.message}`, { cause });
  });
  await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [migration.name, migration.checksum]);
  return true;
}

/** A database with a migration that these files do not have belongs to a newer program, which may write what this one misreads. */
async function refuseUnknown(client: PoolClient, all: readonly Migration[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from schema_migration order by name');
  const unknown = rows.find(({ name }) => !all.some((migration) => migration.name === name));
  if (unknown !== undefined)
    throw new StartRefusal(`数据库已执行过 ${unknown.name}，而本程序没有这个迁移文件：数据库属于更新的版本。请升级程序后再启动。`);
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

async function refuseUnfit(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  const [found] = rows;
  if (found === undefined || found.version < 150_000)
    throw new StartRefusal(`数据库版本过旧（${found?.version}），需要 PostgreSQL 15 或更高版本。`);
  if (found.encoding !== 'UTF8') throw new StartRefusal(`数据库编码是 ${found.encoding}，需要 UTF8。请用 UTF8 编码新建数据库。`);
}
