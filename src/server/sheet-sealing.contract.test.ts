// 存证契约测试: after the opening the firm itself shows that its sheet stands in the batch that the journal names; before, and to others, nothing.

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { hourOf } from '#kernel/instant';
import { sealer, sequencer, servantOf } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { givePlaces, readFeed } from '#platform/journal/feed';
import { closeBatch, isSealedIn } from '#platform/journal/sealed-act';
import { cast } from '../../seed/firms.ts';
import { openDemoCity } from './testing.ts';

const lot = '/api/lots/DH-2025-007';

onEachPostgres((open) => {
  test('M06 a stranger gets 404 at any time, the firm nothing before bids were due, and then what proves it', async () => {
    const city = await openDemoCity(await open());
    const close = () =>
      city.limited.as(sealer)((database) => closeBatch(database, { on: city.city.clock.today(), hour: hourOf(city.city.clock.now()) }));
    const batchesSeenBy = async (login: 'yuntai' | 'yungang') =>
      (await city.limited.as(servantOf(cast[login]))((database) => sql`select id from sealed_batch`.execute(database))).rows.length;
    await close();
    const { number } = (await city.post(`${lot}/check-sheets`, { as: 'yuntai' })).json();
    await city.post(`${lot}/check-sheets`, { as: 'subei' });
    city.moveTo('2025-05-12T03:10:00Z');
    await close();
    const sealing = (as?: 'yuntai' | 'subei' | 'zhujian', of = number) =>
      city.get(`/api/check-sheets/${of}/sealing`, as === undefined ? {} : { as });

    const early = await sealing('yuntai');
    expect([early.status, early.json().title]).toEqual([409, '投标截止以后才有存证']);
    expect([await batchesSeenBy('yuntai'), (await sealing('subei')).status, (await sealing('zhujian')).status]).toEqual([0, 404, 403]);
    expect((await sealing()).status).toBe(401);

    city.moveTo('2025-05-29T03:10:00Z');
    const given = await sealing('yuntai');
    expect(given.status).toBe(200);
    const { record, salt, digest, batch } = given.json();
    const bytes = (hex: string) => Buffer.from(hex, 'hex');
    const whole = { salt: bytes(batch.salt), digests: batch.digests.map(bytes) };
    expect(batch.digests).toContain(digest);
    expect(isSealedIn(whole, batch.object, { record, salt: bytes(salt) })).toBe(true);
    expect(isSealedIn(whole, batch.object, { record: { ...record, recordedAt: '2025-05-12T01:00:00.000Z' }, salt: bytes(salt) })).toBe(
      false,
    );
    await city.limited.as(sequencer)(givePlaces);
    const leaves = await city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));
    expect(leaves.filter(({ object }) => object === batch.object)).toMatchObject([{ act: 'sealed-batch' }]);
    expect(Date.parse(batch.hour)).toBe(Date.parse('2025-05-12T03:00:00Z'));

    const [stranger, none] = [await sealing('subei'), await sealing('subei', 'HD-0000-0000-0000-0000')];
    expect([stranger.status, stranger.json()]).toEqual([404, none.json()]);
    expect([await batchesSeenBy('yuntai'), await batchesSeenBy('yungang')]).toEqual([1, 0]);
    await city.close();
  }, 120_000);
});
