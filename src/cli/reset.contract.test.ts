// 清除契约测试: the demo city is emptied whole, and its facts are as safe as before afterwards.

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { importPortsInActs } from '#domains/imports';
import { onEachPostgres } from '#platform/database/testing';
import { seedCity, seedingAt } from '../../seed/seed-city.ts';
import { emptyTables } from './reset.ts';

onEachPostgres((open) => {
  test('every table is empty, can be filled again, and refuses a deletion', async () => {
    const { database } = await open();
    const seed = () => seedCity(() => importPortsInActs((act) => act(database)), seedingAt('2026-11-23T01:00:00Z'));
    await seed();
    expect(await emptyTables({ database })).toContain('enterprise');
    const { rows } = await sql<{ count: number }>`select count(*) from enterprise_identity`.execute(database);
    expect(rows).toEqual([{ count: 0 }]);
    expect((await seed()).every(({ done }) => done)).toBe(true);
    await expect(sql`delete from enterprise`.execute(database)).rejects.toThrow(/不删除/);
  });
});
