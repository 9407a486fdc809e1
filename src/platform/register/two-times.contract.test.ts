// 两个时间契约测试: what the database itself refuses of every register, whoever asks it.

import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../database/connect.ts';
import { onEachPostgres } from '../database/testing.ts';

const registers = [
  'enterprise',
  'certificate',
  'person',
  'licence',
  'led_work',
  'sanction',
  'ban',
  'credit_score',
  'lot',
  'guarantee_commitment',
];

onEachPostgres((open) => {
  let database: Database;
  const ask = (text: string) => sql.raw<Record<string, unknown>>(text).execute(database);
  const insert = (change: Readonly<Record<string, string>> = {}) => {
    const row: Record<string, string> = {
      credit_code: '91320706FAKE00013X',
      name: '甲公司',
      area: '海州区',
      listed_at: '2025-05-01T00:00:00Z',
      source: '测试',
      evidence: 'E1',
      valid: '(,)',
      known: '[2025-05-01T00:00:00Z,)',
      ...change,
    };
    const values = Object.values(row).map((value) => `'${value}'`);
    return ask(`insert into enterprise (${Object.keys(row).join(', ')}) values (${values.join(', ')})`);
  };
  beforeEach(async () => {
    ({ database } = await open());
  });

  test('every register has two times, a source, an evidence class, and no overlapping truths', async () => {
    const { rows } = await ask(`
      select relname as register, (
        select count(*) from pg_attribute where attrelid = pg_class.oid and attnotnull and attname in ('valid', 'known', 'source', 'evidence')
      )::int as columns, (select count(*) from pg_constraint where conrelid = pg_class.oid and contype = 'x')::int as exclusions, (
        select count(*) from pg_trigger where tgrelid = pg_class.oid and tgname in ('refuse_rewriting', 'refuse_emptying')
      )::int as triggers
      from pg_class where relkind = 'r' and relname in (${registers.map((register) => `'${register}'`).join(', ')})`);
    expect(rows.toSorted((a, b) => registers.indexOf(String(a.register)) - registers.indexOf(String(b.register)))).toEqual(
      registers.map((register) => ({ register, columns: 4, exclusions: 1, triggers: 2 })),
    );
  });

  test.each`
    what                                     | change
    ${'the same days, both known'}           | ${{}}
    ${'one day of overlap'}                  | ${{ valid: '[2020-01-01,2020-01-01]' }}
    ${'an overlap in what was known before'} | ${{ known: '[2025-06-01T00:00:00Z,2025-06-02T00:00:00Z)' }}
  `('a second truth is refused: $what', async ({ change }) => {
    await insert();
    await expect(insert({ name: '乙公司', ...change })).rejects.toThrow(/enterprise_one_truth/);
  });

  test('truths of other days, or superseded ones, stand beside each other', async () => {
    await insert({ valid: '(,2025-03-01)' });
    await insert({ valid: '[2025-03-01,)' });
    await insert({ known: '[2025-04-01T00:00:00Z,2025-05-01T00:00:00Z)' });
  });

  test.each`
    what                              | change
    ${'no day at all'}                | ${{ valid: 'empty' }}
    ${'known at no moment'}           | ${{ known: 'empty' }}
    ${'known since ever'}             | ${{ known: '(,2025-06-01T00:00:00Z)' }}
    ${'an evidence class of its own'} | ${{ evidence: 'E9' }}
  `('a fact with $what is refused', async ({ change }) => {
    await expect(insert(change)).rejects.toThrow(/violates check/);
  });

  test.each([
    "update enterprise set name = '乙公司'",
    "update enterprise set name = '乙公司', known = '[2025-05-01T00:00:00Z,2025-06-01T00:00:00Z)'",
    "update enterprise set known = '[2025-04-01T00:00:00Z,2025-06-01T00:00:00Z)'",
    "update enterprise set valid = '(,2025-03-01)'",
    'delete from enterprise',
    'truncate enterprise',
  ])('%s is refused: a fact is never rewritten', async (statement) => {
    await insert();
    await expect(ask(statement)).rejects.toThrow(/不改写、不删除/);
  });

  test('a fact is superseded once, and then stays so', async () => {
    await insert();
    await ask("update enterprise set known = '[2025-05-01T00:00:00Z,2025-06-01T00:00:00Z)'");
    await expect(ask("update enterprise set known = '[2025-05-01T00:00:00Z,)'")).rejects.toThrow(/不改写/);
    await expect(ask("update enterprise set known = '[2025-05-01T00:00:00Z,2025-07-01T00:00:00Z)'")).rejects.toThrow(/不改写/);
  });

  test.each([
    'delete from enterprise_identity',
    "update enterprise_identity set credit_code = '91320706FAKE00021P'",
    'truncate enterprise_identity cascade',
  ])('%s is refused: what was named once stays named', async (statement) => {
    await insert();
    await expect(ask(statement)).rejects.toThrow(/编号不改写、不删除/);
  });

  test.each(['enterprise', 'person', 'lot', 'project'])('whoever writes a %s registers it', async (register) => {
    const { rows } = await ask(
      `select pg_get_triggerdef(oid) as it from pg_trigger where tgname = 'identify' and tgrelid = '${register}'::regclass`,
    );
    expect(rows).toEqual([{ it: expect.stringMatching(/AFTER INSERT .* FOR EACH STATEMENT/) }]);
  });

  test('all that one statement names are registered, once', async () => {
    await ask(`insert into person (id, name, listed_at, source, evidence, valid, known)
      select id, '张三', '2025-05-01', '测试', 'E1', valid::daterange, '[2025-05-01,)'
      from unnest(array['P1', 'P2']) as id, unnest(array['(,2025-03-01)', '[2025-03-01,)']) as valid`);
    const { rows } = await ask('select id from person_identity order by id');
    expect(rows).toEqual([{ id: 'P1' }, { id: 'P2' }]);
  });
});
