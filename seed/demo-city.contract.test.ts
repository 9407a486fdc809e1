// 演示城市契约测试: filled once, goes on after an interruption, never mixes with other data, and does not come back by itself.

import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { clockAt } from '#platform/clock';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { emptyCity } from '../src/cli/reset.ts';
import { cityOn } from '../src/server/city.ts';
import { setUpDemoCity } from './demo-city.ts';
import { type DemoCity, mark, markIn } from './demo-mark.ts';

onEachPostgres((open) => {
  const opened: LimitedDatabase[] = [];
  afterEach(async () => {
    for (const limited of opened.splice(0)) await limited.close();
  });
  const openCity = async () => {
    const owner = await open();
    const limited = await openLimited(owner);
    opened.push(limited);
    const city = cityOn(limited, clockAt('2025-05-12T02:00:00Z'));
    const setUp = async (asked?: DemoCity) => {
      const said: string[] = [];
      const steps: string[] = [];
      await setUpDemoCity(city, { asked, say: (line) => said.push(line), progress: (done, of) => steps.push(`${done}/${of}`) });
      return { said: said.join('\n'), steps };
    };
    const rows = async (table: string) =>
      (await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(owner.database)).rows[0]?.count;
    return { owner, limited, setUp, rows };
  };

  test('filled once: the second start does nothing, whether or not the same city is asked for', async () => {
    const { setUp, limited } = await openCity();
    expect((await setUp('cast')).steps).toEqual(['1/2', '2/2']);
    expect(await markIn(limited)).toEqual({ city: 'cast', state: 'filled', stepsDone: 2 });
    expect(await setUp()).toEqual({ said: '', steps: [] });
    expect(await setUp('cast')).toEqual({ said: '', steps: [] });
    await expect(setUp('full')).rejects.toThrow(/已有演示小城.*reset --yes/);
  });

  test('interrupted, it goes on behind the steps that were done, and a step done twice changes nothing', async () => {
    const { setUp, limited, rows } = await openCity();
    await setUp('cast');
    await mark(limited, { city: 'cast', state: 'filling', stepsDone: 1 });
    expect(await setUp()).toMatchObject({ said: expect.stringContaining('接着载入'), steps: ['2/2'] });
    await mark(limited, { city: 'cast', state: 'filling', stepsDone: 0 });
    expect((await setUp('full')).steps).toEqual(['1/2', '2/2']);
    expect(await rows('enterprise')).toBe(20);
  });

  test('where somebody works already nothing is filled, and who asks for it is refused', async () => {
    const { setUp, owner, limited } = await openCity();
    await setUp('cast');
    // As in a city from before there was a mark.
    await sql`delete from demo_city`.execute(owner.database);
    expect(await setUp()).toEqual({ said: '', steps: [] });
    await expect(setUp('cast')).rejects.toThrow(/已有业务数据/);
    expect(await markIn(limited)).toBeUndefined();
  });

  test('removed, it is gone but for what the migrations brought, and comes back only when asked for', async () => {
    const { setUp, owner, rows } = await openCity();
    const characters = await rows('han_character');
    await setUp('cast');
    const emptied = await emptyCity(owner);
    for (const table of emptied) expect([table, await rows(table)]).toEqual([table, 0]);
    expect([characters, await rows('han_character')]).toEqual([characters, characters]);
    expect(await setUp()).toMatchObject({ said: expect.stringContaining('--demo full'), steps: [] });
    expect((await setUp('cast')).steps).toEqual(['1/2', '2/2']);
  });
});
