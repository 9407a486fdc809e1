// 日志次序契约测试: twenty writers with delays and second thoughts, one reader who goes on, and nothing skipped.

import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import { connect } from '../database/connect.ts';
import { onEachPostgres, type TestDatabase } from '../database/testing.ts';
import { type FeedEntry, readFeed } from './feed.ts';
import { leafHash } from './leaf.ts';
import { recordActIn } from './record-act.ts';

const actOn = (object: string) => ({
  act: 'plan-saved',
  clause: 'M06.S1',
  actor: 'yuntai',
  unit: '甲公司',
  occurredOn: plainDate('2025-05-12'),
  recordedAt: '2025-05-12T02:00:00.100Z' as Instant,
  object,
  effects: { object, leader: 'P0003' },
});

onEachPostgres((open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });

  const read = (after = 0, limit = 1000) => database.database.transaction().execute((it) => readFeed(it, { after, limit }));
  const write = (object: string) => database.database.transaction().execute((it) => recordActIn(it)(actOn(object)));
  const refused = (statement: string) => expect(database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });

  test('twenty writers, some slow, some rolled back, and a reader who only goes on: every committed leaf once, without a gap', async () => {
    const { database: shelf, close } = connect(database.url, { poolSize: 20 });
    const committed: string[] = [];
    const writer = async (_: unknown, no: number) => {
      for (let i = 0; i < 12; i++) {
        const object = `lot/${no}-${i}`;
        const outcome = shelf.transaction().execute(async (it) => {
          if (i % 2 === 0) await recordActIn(it)(actOn(object));
          await pause((no * 7 + i * 5) % 23);
          if (i % 2 === 1) await recordActIn(it)(actOn(object));
          await pause((no * 11 + i * 3) % 17);
          if ((no + i) % 5 === 0) throw new Error('second thoughts');
        });
        await outcome.then(
          () => committed.push(object),
          () => undefined,
        );
      }
    };
    let isWriting = true;
    const seen: FeedEntry[] = [];
    const go = async () => {
      for (;;) {
        const isLast = !isWriting;
        const page = await read(seen.at(-1)?.seq ?? 0, 7);
        seen.push(...page);
        if (isLast && page.length === 0) return;
      }
    };
    const reading = go();
    await Promise.all(Array.from({ length: 20 }, writer));
    isWriting = false;
    await reading;
    await close();
    expect(committed.length).toBe(192);
    expect(seen.map(({ object }) => object).sort()).toEqual(committed.sort());
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, i) => i + 1));
  });

  test('a leaf that was committed while an older transaction is open waits for it, and then stands behind it', async () => {
    const other = connect(database.url, { poolSize: 1 });
    const late = await other.database.startTransaction().execute();
    await recordActIn(late)(actOn('late'));
    await write('early');
    expect(await read()).toEqual([]);
    await late.commit().execute();
    expect((await read()).map(({ object }) => object)).toEqual(['late', 'early']);
    await other.close();
  });

  test('two sequencers at once give every place once', async () => {
    for (let i = 0; i < 10; i++) await write(`lot/${i}`);
    const pages = await Promise.all([read(), read(), read()]);
    expect(pages.map((page) => page.map(({ seq }) => seq))).toEqual(pages.map(() => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  });

  test('leaves of the server that a database was on before get their places too', async () => {
    await write('restored');
    await database.pool.query("update journal_waiting set xid = '900000000000'");
    await write('new');
    expect((await read()).map(({ object }) => object).sort()).toEqual(['new', 'restored']);
  });

  test('the hash can be computed again from what the feed tells, and changes with every part of it', async () => {
    await write('lot/1');
    const [entry] = await read();
    if (entry === undefined) throw new Error('no leaf');
    expect(leafHash(entry).toString('hex')).toBe(entry.hash);
    for (const part of ['id', 'act', 'clause', 'actor', 'unit', 'occurredOn', 'object', 'effectsDigest'])
      expect(leafHash({ ...entry, [part]: `${entry.id}!` }).toString('hex'), part).not.toBe(entry.hash);
    expect(leafHash({ ...entry, recordedAt: '2025-05-12T02:00:00.101Z' }).toString('hex')).not.toBe(entry.hash);
  });

  test('the same effects have another digest each time: nobody can check a guess', async () => {
    await write('lot/1');
    await write('lot/1');
    const [one, two] = await read();
    expect(one?.effectsDigest).not.toBe(two?.effectsDigest);
    const { rows } = await sql`select * from journal_leaf where journal_leaf::text like '%P0003%'`.execute(database.database);
    expect(rows).toEqual([]);
  });

  test('neither a leaf nor its place is changed or taken away, not even by the owner', async () => {
    await write('lot/1');
    await read();
    await refused("update journal_leaf set unit = '乙公司'");
    await refused('delete from journal_sequence');
    await refused('update journal_sequence set seq = 9');
    await database.pool.query('delete from journal_salt; delete from journal_waiting');
    await refused('delete from journal_leaf');
  });
});
