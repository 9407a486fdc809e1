// 机会取证契约测试: deadlines that are read as one give what each gives by itself, for every firm, also where facts change in between.

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { latest } from '#kernel/as-of';
import { type PlainDate, plainDate } from '#kernel/plain-date';
import { firmStandingOf, gatherOpenLots } from '#measures/m06-wider-scope';
import { servantOf } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { firms } from '../../../seed/firms.ts';
import { deskOn } from '../city.ts';
import { measure6Desk, openLots } from '../measure-6-desk.ts';
import { openDemoCity } from '../testing.ts';

/** Every lot of the city counts as open, whatever the day: their deadlines lie more than a year apart. */
const noticed = [
  '2024-10-05',
  '2025-05-12',
  '2025-06-20',
  '2025-07-20',
  '2025-08-12',
  '2025-09-25',
  '2025-10-14',
  '2026-03-20',
  '2026-11-20',
];

onEachPostgres((open) => {
  test('for every firm over every lot', async () => {
    const owner = await open();
    const city = await openDemoCity(owner);
    // In the middle of it everything of some firms begins or ends.
    await owner.database.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      for (const [table, to] of [
        ['certificate', '[2025-07-01,)'],
        ['person', '(,2025-08-20)'],
        ['licence', '[2025-09-03,)'],
        ['led_work', '(,2025-10-11)'],
        ['sanction', '[2025-06-30,2025-10-01)'],
        ['ban', '[2025-09-02,2026-01-01)'],
        ['enterprise', '(,2026-04-01)'],
      ] as const)
        await sql`update ${sql.table(table)} set valid = ${to} where version % 2 = 0`.execute(transaction);
    });
    // On a day on which all of them have been noticed.
    city.moveTo('2026-12-20T02:00:00Z');
    const lots = new Map();
    for (const day of noticed)
      for (const it of await city.limited.as({ login: null, role: 'housing-bureau', creditCode: null })((database) =>
        openLots(deskOn(database, { clock: city.city.clock, account: null }).lots, { validOn: plainDate(day), knownAt: latest }),
      ))
        lots.set(it.lot.code, it);
    expect(lots.size).toBeGreaterThan(8);
    const asOf = { validOn: plainDate('2025-05-12'), knownAt: latest } as const;
    const lists = new Set<string>();
    for (const { creditCode } of firms)
      await city.limited.as(servantOf(creditCode))(async (database) => {
        const desk = measure6Desk(deskOn(database, { clock: city.city.clock, account: null }));
        let turns: readonly PlainDate[] = [];
        const weigh = async (turningDays: typeof desk.sources.turningDays) => {
          const ports = { ...desk, sources: { ...desk.sources, turningDays }, openLots: async () => [...lots.values()] };
          const { lots: found, names } = await gatherOpenLots({ creditCode, asOf }, ports);
          return firmStandingOf(found, { asOf, names }).rows;
        };
        const together = await weigh(async (...asked) => {
          turns = await desk.sources.turningDays(...asked);
          return turns;
        });
        const apart = await weigh(async () => [...lots.values()].map(({ said }) => said.value.bidsDueOn).toSorted());
        expect([creditCode, together]).toEqual([creditCode, apart]);
        for (const { list } of together) lists.add(`${list} ${turns.length > 1 ? 'turning' : 'standing'}`);
      });
    expect([...lists]).toEqual(expect.arrayContaining(['eligible turning', 'near turning', 'not-applicable turning']));
    await city.close();
  }, 120_000);
});
