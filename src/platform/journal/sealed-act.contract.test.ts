// 密封事项契约测试: one leaf for each hour, whatever was done in it; and each act can be shown to stand in its batch.

import { beforeEach, expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import { type LimitedDatabase, openLimited, sealer, sequencer, servantOf } from '../database/limited/limited-database.ts';
import { onEachPostgres, type TestDatabase } from '../database/testing.ts';
import { givePlaces, lastPlace, readFeed } from './feed.ts';
import { closeBatch, isSealedIn, recordSealedIn } from './sealed-act.ts';

const yuntai = '91320706FAKE00013X';
const on = plainDate('2025-05-12');
const at = (hour: number, day = 12) => `2025-05-${day}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;
const record = {
  act: 'plan-saved',
  clause: 'M06',
  actor: 'yuntai',
  unit: '云台',
  occurredOn: on,
  recordedAt: '2025-05-12T02:13:00.000Z' as Instant,
  object: `enterprise/${yuntai}`,
  effects: { lotCode: 'DH-2025-007', bidPrice: 7_536_000_000 },
};

onEachPostgres((open) => {
  let owner: TestDatabase;
  let limited: LimitedDatabase;
  beforeEach(async () => {
    owner = await open();
    limited = await openLimited(owner);
    return () => limited.close();
  });
  const close = (hour: Instant, day = on) => limited.as(sealer)((database) => closeBatch(database, { on: day, hour }));
  const seal = (times: number) =>
    limited.as(servantOf(yuntai))(async (database) => {
      for (let i = 0; i < times; i++) await recordSealedIn(database)(record);
    });
  const feed = () => limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 100 }));

  test('an hour with nothing, with one act and with sixty leaves the same leaf, but for what is drawn', async () => {
    for (const [hour, times] of [
      [2, 0],
      [3, 1],
      [4, 60],
    ] as const) {
      await seal(times);
      expect(await close(at(hour))).toBe(true);
    }
    const leaves = (await feed()).map(({ act, actor, unit, object, clause, occurredOn, recordedAt }) => ({
      ...{ act, actor, unit, clause, occurredOn, recordedAt },
      object: object.replace(/[0-9a-f]{64}/, ''),
    }));
    expect(leaves).toEqual(
      [2, 3, 4].map((hour) => ({
        ...{ act: 'sealed-batch', actor: 'sealer', unit: '系统', clause: null, occurredOn: on, object: 'batch/' },
        recordedAt: `2025-05-12T0${hour}:00:00Z`,
      })),
    );
    const sizes = await owner.pool.query('select distinct length(digests) as size from sealed_batch');
    expect(sizes.rows).toEqual([{ size: 2048 }]);
  });

  test('an hour is closed once, also by two processes; missed hours leave one leaf, and another business day leaves one', async () => {
    expect((await Promise.all([close(at(2)), close(at(2))])).toSorted()).toEqual([false, true]);
    expect([await close(at(1)), await close(at(9)), await close(at(9), plainDate('2025-05-29'))]).toEqual([false, true, true]);
    expect(await feed()).toHaveLength(3);
  });

  test('that an hour has passed is no act that anything has to be weighed again for', async () => {
    await close(at(2));
    await limited.as(sequencer)(givePlaces);
    expect(await limited.as(sequencer)(lastPlace)).toBe(0);
  });

  test('an act goes into the batch after it, once, and can be shown to stand there; any other cannot', async () => {
    await seal(1);
    await close(at(3));
    await close(at(4));
    const { rows } = await owner.pool.query(`select act.salt, batch.salt as "batchSalt", digests
      from sealed_act as act join sealed_batch as batch on batch.id = act.batch`);
    expect(rows).toHaveLength(1);
    const [{ salt, batchSalt, digests }] = rows;
    const batch = {
      salt: batchSalt,
      digests: Array.from({ length: digests.length / 32 }, (_, i) => digests.subarray(32 * i, 32 * i + 32)),
    };
    const [first, second] = (await feed()).map(({ object }) => object);
    expect(isSealedIn(batch, first ?? '', { record, salt })).toBe(true);
    expect(isSealedIn(batch, second ?? '', { record, salt })).toBe(false);
    expect(isSealedIn(batch, first ?? '', { record: { ...record, effects: { lotCode: 'DH-2025-008' } }, salt })).toBe(false);
    expect(isSealedIn({ ...batch, digests: batch.digests.slice(1) }, first ?? '', { record, salt })).toBe(false);
  });

  test('what is sealed stays as it is, and by which numbers rows lie in the table is not told', async () => {
    await seal(1);
    await close(at(3));
    for (const statement of ['update sealed_act set batch = null', 'delete from sealed_act', "update sealed_act set digest = sha256('x')"])
      await expect(owner.pool.query(statement), statement).rejects.toMatchObject({ code: '23001' });
    for (const column of ['ctid', 'xmin'])
      await expect(
        limited.as(servantOf(yuntai))((database) =>
          database
            .selectFrom('sealed_act' as never)
            .select(column as never)
            .execute(),
        ),
        column,
      ).rejects.toMatchObject({ code: '42501' });
  });
});
