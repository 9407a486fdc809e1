// 应答表契约测试: role, relation, table and command against the database itself, as whoever has only SQL and a signed context.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { type ActorName, actors, everybody } from './actors.ts';
import type { Case } from './case.ts';
import { oracle } from './oracle.ts';

const commands = ['select', 'insert', 'update', 'delete'] as const;
type Attempt = Case & { readonly command: (typeof commands)[number]; readonly table: string };

onEachPostgres((open) => {
  let owner: TestDatabase;
  let limited: LimitedDatabase;
  beforeAll(async () => {
    owner = await open();
    limited = await openLimited({ ...owner, today: () => plainDate('2025-05-12') });
    // Rows stand for themselves here, without what they would need around them.
    await owner.database.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      for (const [table, cases] of Object.entries(oracle))
        if (table !== 'trust.signing_key') for (const { row } of cases) await inserting(table, row, 'someone').execute(transaction);
    });
  });
  afterAll(() => limited.close());

  test('every table is in the oracle, and nothing else is', async () => {
    const { rows } = await owner.pool.query<{ it: string }>(`select oid::regclass::text as it from pg_class
      where relkind in ('r', 'p', 'f') and relnamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')`);
    expect(Object.keys(oracle).toSorted()).toEqual(rows.map(({ it }) => it).toSorted());
  });

  test.each(Object.keys(oracle))('%s is done to by whom the oracle names, and by nobody else', async (table) => {
    for (const each of oracle[table] ?? []) {
      for (const command of commands) {
        const may: ActorName[] = [];
        for (const name of everybody) if (await succeeds(name, { command, table, ...each })) may.push(name);
        expect([each.of, command, may]).toEqual([each.of, command, everybody.filter((it) => each[command]?.includes(it))]);
      }
    }
  });

  class Taken extends Error {}

  /** Taken back afterwards. Only a constraint may stop what row security and privileges have let through. */
  async function succeeds(name: ActorName, attempt: Attempt): Promise<boolean> {
    const actor = actors[name];
    const login = actor === null ? 'nobody' : (actor.login ?? actor.role);
    try {
      return await limited.as(actor)(async (database) => {
        const done = await statement(attempt, login).execute(database);
        throw new Taken(String(attempt.command === 'select' ? done.rows.length : done.numAffectedRows));
      });
    } catch (error) {
      if (error instanceof Taken) return error.message !== '0';
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === '42501') return false;
      if (code.startsWith('23')) return true;
      throw error;
    }
  }
});

function statement({ command, table, row, touched }: Attempt, login: string) {
  const [key = ''] = Object.keys(row);
  const whole = sql.table(table);
  const where = sql`where ${sql.ref(key)} = ${row[key]}`;
  const column = sql.ref(touched ?? key);
  if (command === 'insert') return inserting(table, row, login);
  if (command === 'select') return sql`select ${sql.ref(key)} from ${whole} ${where}`;
  if (command === 'update') return sql`update ${whole} set ${column} = ${column} ${where}`;
  return sql`delete from ${whole} ${where}`;
}

function inserting(table: string, row: Case['row'], login: string) {
  const columns = Object.keys(row).map((it) => sql.ref(it));
  const values = Object.values(row).map((it) => sql`${it === '$login' ? login : it}`);
  return sql`insert into ${sql.table(table)} (${sql.join(columns)}) overriding system value values (${sql.join(values)})`;
}
