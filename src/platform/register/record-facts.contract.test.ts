// 记载事实契约测试: added, changed and unchanged are told apart, and nothing that was said is lost.

import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import type { Database } from '../database/connect.ts';
import { onEachPostgres } from '../database/testing.ts';
import { type Facts, recordFacts } from './record-facts.ts';
import { shelfTable } from './testing.ts';

onEachPostgres((open) => {
  let database: Database;
  beforeEach(async () => {
    ({ database } = await open());
    await shelfTable(database);
  });

  const record = (day: string, rows: readonly object[], how: Partial<Facts> & { readonly valid?: string } = {}) =>
    recordFacts(database, {
      table: 'shelf',
      key: ['place', 'no'],
      undated: 'from-then',
      listed: true,
      at: `${day}T00:00:00Z`,
      on: plainDate(day),
      ...how,
      rows: rows.map((row) => ({
        columns: { place: 'A', no: 1, day: undefined, fen: 1, parts: null, ...row },
        valid: how.valid,
        source: `${day} 的来源`,
        evidence: 'E1',
      })),
    });
  const held = async () =>
    (
      await sql<Record<string, unknown>>`
        select *, lower(valid) as since, upper(valid) as before, lower(known) as learnt, upper(known) as superseded
        from shelf order by lower(known), no, lower(valid) nulls first`.execute(database)
    ).rows;

  test('a fact is added, then unchanged, then changed from the day of the recording; every version keeps its own source', async () => {
    expect(await record('2025-02-01', [{}])).toEqual({ rows: 1, added: 1, changed: 0, unchanged: 0 });
    expect(await record('2025-03-01', [{}])).toEqual({ rows: 1, added: 0, changed: 0, unchanged: 1 });
    expect(await record('2025-04-01', [{ fen: 2 }, { no: 2 }])).toEqual({ rows: 2, added: 1, changed: 1, unchanged: 0 });
    const [first, second] = ['2025-02-01', '2025-04-01'].map((day) => ({ source: `${day} 的来源`, learnt: `${day}T00:00:00Z` }));
    const listed = { listed_at: '2025-02-01T00:00:00Z' };
    expect(await held()).toMatchObject([
      { ...first, ...listed, fen: 1, since: null, before: null, superseded: '2025-04-01T00:00:00Z' },
      { ...listed, fen: 1, since: null, before: '2025-04-01', source: first?.source, learnt: second?.learnt, superseded: null },
      { ...second, ...listed, fen: 2, since: '2025-04-01', before: null, superseded: null },
      { ...second, no: 2, since: null, before: null, listed_at: '2025-04-01T00:00:00Z' },
    ]);
  });

  test('a stated period changes its own days only, and splits what was said about the others', async () => {
    await record('2025-02-01', [{}]);
    expect(await record('2025-05-01', [{ fen: 2 }], { valid: '[2025-03-01,2025-03-31]' })).toMatchObject({ changed: 1 });
    expect((await held()).filter(({ superseded }) => superseded === null)).toMatchObject([
      { fen: 1, since: null, before: '2025-03-01' },
      { fen: 2, since: '2025-03-01', before: '2025-04-01' },
      { fen: 1, since: '2025-04-01', before: null },
    ]);
    expect(await record('2025-05-02', [{ fen: 2 }], { valid: '[2025-03-10,2025-03-20]' })).toMatchObject({ unchanged: 1 });
  });

  test('what carries its own days is told anew for all time', async () => {
    await record('2025-02-01', [{}], { undated: 'always' });
    await record('2025-05-01', [{ fen: 2 }], { undated: 'always' });
    expect(await held()).toMatchObject([
      { fen: 1, superseded: '2025-05-01T00:00:00Z' },
      { fen: 2, since: null, before: null, superseded: null },
    ]);
  });

  test('money to the last fen, structured values and a known none are compared exactly', async () => {
    const row = { fen: 999_999_999_999_999, parts: { span: 48.125, kind: null } };
    await record('2025-02-01', [row]);
    expect(await held()).toMatchObject([row]);
    expect(await record('2025-02-02', [{ ...row, parts: { kind: null, span: 48.125 } }])).toMatchObject({ unchanged: 1 });
    expect(await record('2025-02-03', [{ ...row, fen: 999_999_999_999_998 }])).toMatchObject({ changed: 1 });
    expect(await record('2025-02-04', [{ ...row, fen: 999_999_999_999_998, parts: {} }])).toMatchObject({ changed: 1 });
    expect(await record('2025-02-05', [{ ...row, fen: 999_999_999_999_998, parts: null }])).toMatchObject({ changed: 1 });
  });

  test('no rows are no statement', async () => {
    expect(await record('2025-02-01', [])).toEqual({ rows: 0, added: 0, changed: 0, unchanged: 0 });
  });

  test('5,000 facts are recorded, told again and changed within seconds', async () => {
    const rows = Array.from({ length: 5000 }, (_, no) => ({ no }));
    expect(await record('2025-02-01', rows)).toMatchObject({ added: 5000 });
    expect(await record('2025-02-02', rows)).toMatchObject({ unchanged: 5000 });
    expect(
      await record(
        '2025-02-03',
        rows.map((row) => ({ ...row, fen: 2 })),
      ),
    ).toMatchObject({ changed: 5000 });
  }, 10_000);
});
