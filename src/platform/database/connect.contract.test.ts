// 连接契约测试: the same values come back from the newest and from the oldest PostgreSQL.

import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from './connect.ts';
import { onEachPostgres } from './testing.ts';

onEachPostgres((open, version) => {
  let connection: Connection;
  let url: string;
  beforeAll(async () => {
    ({ url, ...connection } = await open());
  });

  const selected = async (expression: string) => (await connection.pool.query(`select ${expression} as value`)).rows[0].value;

  test('the server is the version that was asked for', async () => {
    expect(await selected("current_setting('server_version_num')::int / 10000")).toBe(version);
  });

  test.each`
    expression                                                                            | value                            | why
    ${"date '2024-02-29'"}                                                                | ${'2024-02-29'}                  | ${'a day is text'}
    ${"array[date '2024-10-01']"}                                                         | ${['2024-10-01']}                | ${'also in a list'}
    ${'9007199254740991::int8'}                                                           | ${9_007_199_254_740_991}         | ${'the largest safe integer is a number'}
    ${'array[1::int8, null]'}                                                             | ${[1, null]}                     | ${'a list of int8 keeps its gaps'}
    ${'(select count(*) from generate_series(1, 3))'}                                     | ${3}                             | ${'a count is a number'}
    ${"timestamptz '2026-11-23 12:00:00.123456+08'"}                                      | ${'2026-11-23T04:00:00.123456Z'} | ${'an instant keeps six digits'}
    ${"timestamptz '2026-11-23 00:00:00+08'"}                                             | ${'2026-11-22T16:00:00Z'}        | ${'an instant is written in UTC'}
    ${"timestamptz 'infinity'"}                                                           | ${'infinity'}                    | ${'known until further notice'}
    ${"array[timestamptz '2026-11-23 00:00:00Z']"}                                        | ${['2026-11-23T00:00:00Z']}      | ${'instants in a list'}
    ${"timestamp '2026-11-23 12:00:00'"}                                                  | ${'2026-11-23T12:00:00'}         | ${'a civil time stays one'}
    ${"'75360000.00'::numeric"}                                                           | ${'75360000.00'}                 | ${'a decimal keeps its zeros'}
    ${"'12345678901234567890.12'::numeric"}                                               | ${'12345678901234567890.12'}     | ${'a decimal keeps all its digits'}
    ${"array['0.10'::numeric]"}                                                           | ${['0.10']}                      | ${'decimals in a list'}
    ${"daterange('2024-10-01', '2029-09-30', '[]')"}                                      | ${'[2024-10-01,2029-10-01)'}     | ${'a range is text'}
    ${"interval '1 year 2 months'"}                                                       | ${'P1Y2M'}                       | ${'a span is ISO 8601 text'}
    ${"lower('ÀÉ')"}                                                                      | ${'àé'}                          | ${'letters beyond ASCII have a lower case'}
    ${"(select string_agg(it, '' order by it) from unnest(array['乙','甲','a','B']) it)"} | ${'Ba乙甲'}                      | ${'order is by code point on every machine'}
  `('$expression: $why', async ({ expression, value }) => {
    expect(await selected(expression)).toStrictEqual(value);
  });

  test('an int8 past the safe integers is an error, not a wrong number', async () => {
    await expect(selected('9007199254740992::int8')).rejects.toThrow('9007199254740992');
    await expect(selected('array[-9007199254740992::int8]')).rejects.toThrow('-9007199254740992');
  });

  test('an instant is right in a session of another time zone too', async () => {
    const client = await connection.pool.connect();
    await client.query("set time zone 'Asia/Kathmandu'");
    const { rows } = await client.query("select timestamptz '2026-11-23 00:00:00.5Z' as value");
    client.release(true);
    expect(rows[0].value).toBe('2026-11-23T00:00:00.5Z');
  });

  test('a typed store writes and reads through kysely', async () => {
    type Tables = { shelf: { id: number; taken_on: string } };
    const database = connection.database.withTables<Tables>();
    await sql`create table shelf (id bigint primary key, taken_on date not null)`.execute(database);
    await database.insertInto('shelf').values({ id: 7, taken_on: '2026-11-23' }).execute();
    expect(await database.selectFrom('shelf').selectAll().execute()).toEqual([{ id: 7, taken_on: '2026-11-23' }]);
  });

  test('a transaction that throws leaves nothing behind', async () => {
    await sql`create table ledger (entry int)`.execute(connection.database);
    const failing = connection.database.transaction().execute(async (transaction) => {
      await sql`insert into ledger values (1)`.execute(transaction);
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    expect(await selected('(select count(*) from ledger)')).toBe(0);
  });

  test('a statement over its time is cancelled', async () => {
    const hurried = connect(url, { poolSize: 1, statementTimeoutMs: 100 });
    await expect(hurried.pool.query('select pg_sleep(20)')).rejects.toMatchObject({ code: '57014' });
    await hurried.close();
  });

  test('a broken idle connection is replaced, and the process lives on', async () => {
    const other = connect(url, { poolSize: 1 });
    const { rows } = await other.pool.query('select pg_backend_pid() as pid');
    await connection.pool.query('select pg_terminate_backend($1)', [rows[0].pid]);
    await expect.poll(() => other.pool.totalCount).toBe(0);
    expect((await other.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await other.close();
  });

  test('two open databases of one suite do not see each other', async () => {
    const second = await open();
    await connection.pool.query('create table only_here ()');
    await expect(second.pool.query('select from only_here')).rejects.toMatchObject({ code: '42P01' });
  });
});
