// 一次办理的事务契约测试: an act is whole or not at all, in the order of its statements, and nothing of it goes on afterwards.

import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../connect.ts';
import { onEachPostgres, type TestDatabase } from '../testing.ts';
import { type InOwnTransaction, ownTransactionsOn } from './own-transaction.ts';

onEachPostgres((open) => {
  let owner: TestDatabase;
  let act: InOwnTransaction;
  beforeAll(async () => {
    owner = await open();
    act = ownTransactionsOn(owner);
    await owner.pool.query('create table entry (place serial, text text unique deferrable initially deferred)');
  });
  beforeEach(() => owner.pool.query('truncate entry restart identity'));

  const enter = (database: Database, text: string) => sql`insert into entry (text) values (${text})`.execute(database);
  const entries = async () => (await owner.pool.query('select text from entry order by place')).rows.map(({ text }) => text);

  test('statements that do not wait for each other are done in the order in which they were asked for', async () => {
    await act(({ database, ahead }) => {
      ahead('insert into entry (text) values ($1)', ['ahead']);
      return Promise.all(['one', 'two', 'three'].map((text) => enter(database, text)));
    });
    expect(await entries()).toEqual(['ahead', 'one', 'two', 'three']);
  });

  test('what an act throws is thrown, and nothing of it is left', async () => {
    const failing = act(async ({ database }) => {
      await enter(database, 'one');
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    expect(await entries()).toEqual([]);
  });

  test('when what went ahead is refused, so is the next statement, with the reason of the first', async () => {
    const refused = act(({ database, ahead }) => {
      ahead('select 1 / $1::int', ['0']);
      return enter(database, 'one');
    });
    await expect(refused).rejects.toMatchObject({ code: '22012' });
    await expect(act(async ({ ahead }) => ahead('select 1 / $1::int', ['0']))).rejects.toMatchObject({ code: '22012' });
    expect(await entries()).toEqual([]);
  });

  test('an act that overhears a refusal is not taken for done', async () => {
    const overhearing = act(async ({ database }) => {
      await enter(database, 'one');
      await sql`select 1 / 0`.execute(database).catch(() => undefined);
    });
    await expect(overhearing).rejects.toThrow();
    expect(await entries()).toEqual([]);
  });

  test('what the end of the transaction finds wrong undoes the act', async () => {
    await expect(act(({ database }) => Promise.all([enter(database, 'same'), enter(database, 'same')]))).rejects.toMatchObject({
      code: '23505',
    });
    expect(await entries()).toEqual([]);
  });

  test('what would lapse is told anew ahead of a later statement, also after what came back from a savepoint', async () => {
    let told = 0;
    const hasty = ownTransactionsOn(owner, { tellingLastsMs: 0 });
    const seen = await hasty(async ({ database, keepTelling }) => {
      keepTelling(() => ["select set_config('test.told', $1, true)", [String(++told)]]);
      const now = async () =>
        (await sql<{ told: string }>`select current_setting('test.told', true) as told`.execute(database)).rows[0]?.told;
      const first = await now();
      await sql`savepoint trial`.execute(database);
      await sql`select 1 / 0`.execute(database).catch(() => undefined);
      await sql`rollback to savepoint trial`.execute(database);
      return [first, await now()].map(Number);
    });
    expect(seen).toEqual([2, told]);
    expect(told).toBeGreaterThan(3);
  });

  test('a database that is kept beyond its act takes no statement', async () => {
    const kept = await act(async ({ database }) => database);
    await expect(enter(kept, 'late')).rejects.toThrow('the transaction is over');
    expect(await entries()).toEqual([]);
  });
});
