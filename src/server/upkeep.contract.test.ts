// 值守契约测试: leaves get their places while the city runs, old uploads go and new ones stay, and a fault does not end it.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import { clockAt } from '#platform/clock';
import { openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { recordActIn } from '#platform/journal/record-act';
import { startUpkeep } from './upkeep.ts';

const clock = clockAt('2025-05-12T02:00:00Z');
const act = {
  act: 'plan-saved',
  clause: null,
  actor: 'zhujian',
  unit: '市住建局',
  occurredOn: plainDate('2025-05-12'),
  recordedAt: '2025-05-12T02:00:00Z' as Instant,
  object: 'lot/1',
  effects: {},
};

const upload = (days: number) => `
  insert into import_upload (login, workbook, file_name, content, sha256, byte_count, uploaded_at)
  values ('zhujian', 'firms', '${days}.xlsx', '\\x00', sha256('\\x00'), 1, now() - interval '${days} days')`;

onEachPostgres((open) => {
  test('what waits is done at the first round, and the stop waits for it', async () => {
    const owner = await open();
    const limited = await openLimited(owner);
    await owner.database.transaction().execute((it) => recordActIn(it)(act));
    for (const days of [6, 8]) await owner.pool.query(upload(days));
    const faults: unknown[] = [];
    const stop = startUpkeep({ limited, clock }, (fault) => faults.push(fault));
    await stop();
    const closed = 'select occurred_on, recorded_at, actor from journal_leaf where act = $1';
    expect((await owner.pool.query(closed, ['sealed-batch'])).rows).toEqual([
      { occurred_on: '2025-05-12', recorded_at: '2025-05-12T02:00:00Z', actor: 'sealer' },
    ]);
    const placed = 'select from journal_sequence join journal_leaf on journal_leaf.id = leaf where act = $1';
    expect((await owner.pool.query(placed, ['plan-saved'])).rowCount).toBe(1);
    expect((await owner.pool.query('select file_name from import_upload')).rows).toEqual([{ file_name: '6.xlsx' }]);
    expect(faults).toEqual([]);
    await limited.close();
  });

  test('a round that fails is reported, and the next one makes up for it', async () => {
    const owner = await open();
    const limited = await openLimited(owner);
    await owner.pool.query('alter table journal_waiting rename to journal_gone');
    const faults: unknown[] = [];
    const stop = startUpkeep({ limited, clock }, (fault) => faults.push(fault));
    await pause(500);
    await owner.pool.query('alter table journal_gone rename to journal_waiting');
    await owner.database.transaction().execute((it) => recordActIn(it)(act));
    await expect.poll(async () => (await owner.pool.query('select from journal_sequence')).rowCount, { timeout: 15_000 }).toBe(2);
    await stop();
    expect(faults.length).toBeGreaterThan(0);
    await limited.close();
  });
});
