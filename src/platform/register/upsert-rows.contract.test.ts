// 登记入库契约测试: added, changed and unchanged are told apart, and what is unchanged is not touched.

import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/connect.ts';
import { onEachPostgres } from '../database/testing.ts';
import { upsertRows } from './upsert-rows.ts';

onEachPostgres((open) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await open());
    await sql`create table shelf (
      place text, no int, day date, fen bigint, parts jsonb, first_seen text, source text not null, recorded_at timestamptz not null,
      primary key (place, no))`.execute(database);
  });

  const save = (rows: readonly object[], source: string) =>
    upsertRows(database, {
      table: 'shelf',
      key: ['place', 'no'],
      onceOnly: ['first_seen'],
      rows: rows.map((row) => ({
        place: 'A',
        no: 1,
        day: undefined,
        fen: 1,
        parts: null,
        ...row,
        first_seen: source,
        source,
        recorded_at: `${source}-01-01T00:00:00Z`,
      })),
    });
  const held = async () => (await sql`select * from shelf order by no`.execute(database)).rows;

  test('a row is added, then unchanged, then changed; its source follows the change, what is written once stays', async () => {
    expect(await save([{}], '2024')).toEqual({ rows: 1, added: 1, changed: 0, unchanged: 0 });
    expect(await save([{}], '2025')).toEqual({ rows: 1, added: 0, changed: 0, unchanged: 1 });
    expect(await held()).toMatchObject([{ source: '2024', first_seen: '2024', recorded_at: '2024-01-01T00:00:00Z', day: null }]);
    expect(await save([{ day: '2025-02-28' }, { no: 2 }], '2026')).toEqual({ rows: 2, added: 1, changed: 1, unchanged: 0 });
    expect(await held()).toMatchObject([
      { no: 1, day: '2025-02-28', source: '2026', first_seen: '2024' },
      { no: 2, source: '2026', first_seen: '2026' },
    ]);
  });

  test('money to the last fen, structured values and a known none are compared exactly', async () => {
    const row = { no: 3, fen: 999_999_999_999_999, parts: { span: 48.125, kind: null } };
    await save([row], '2024');
    expect((await held()).at(-1)).toMatchObject({ fen: 999_999_999_999_999, parts: { span: 48.125, kind: null } });
    expect(await save([{ ...row, parts: { kind: null, span: 48.125 } }], '2025')).toMatchObject({ unchanged: 1 });
    expect(await save([{ ...row, fen: 999_999_999_999_998 }], '2025')).toMatchObject({ changed: 1 });
    expect(await save([{ ...row, fen: 999_999_999_999_998, parts: {} }], '2025')).toMatchObject({ changed: 1 });
    expect(await save([{ ...row, fen: 999_999_999_999_998, parts: null }], '2025')).toMatchObject({ changed: 1 });
  });

  test('no rows are no statement', async () => {
    expect(await save([], '2027')).toEqual({ rows: 0, added: 0, changed: 0, unchanged: 0 });
  });

  test('a table with nothing but its key is unchanged the second time', async () => {
    await sql`create table tag (name text primary key)`.execute(database);
    const twice = () => upsertRows(database, { table: 'tag', key: ['name'], rows: [{ name: 'a' }] });
    expect(await twice()).toMatchObject({ added: 1 });
    expect(await twice()).toMatchObject({ unchanged: 1 });
  });
});
