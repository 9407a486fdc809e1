// 轮次可靠性契约测试: whatever happens in a city, a round that weighs only some firms keeps and tells what one that weighs everybody does.

import { sample } from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, plainDate } from '#kernel/plain-date';
import { type Program, programInForce } from '#measures/m06-wider-scope';
import { openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { type Act, anyAct, firms, identities, startingActs, statementsFor } from './random-acts.ts';
import { programs } from './random-programs.ts';
import { standingRounds } from './standing-round.ts';

const acts = 90;

onEachPostgres((open, version) => {
  test('after each of many acts, for every firm', async () => {
    let today = plainDate('2025-05-12');
    const clock = { now: () => new Date(`${today}T02:00:00Z`), today: () => today };
    const cities = await Promise.all(['some', 'everybody'].map(async () => cityIn(await open(), clock)));
    const [some, everybody] = cities;
    if (some === undefined || everybody === undefined) throw new Error('two cities');
    let instant = Date.parse('2025-01-01T00:00:00Z');
    let program = programInForce;
    const seen = { gained: 0, lost: 0, withdrawn: 0, isNewLot: 0, byRules: 0 };
    for (const [at, together] of [
      startingActs,
      ...withOtherRules(inBunches(sample(anyAct, { numRuns: acts, seed: 7 + version }))),
    ].entries()) {
      for (const act of together as readonly Act[]) {
        if (act.is === 'days passed') today = daysAfter(today, act.days);
        if (act.is === 'other rules') program = act.program;
        instant += 60_000;
        for (const statement of statementsFor(act, { today, at: new Date(instant).toISOString() }))
          for (const { owner } of cities) await owner.pool.query(statement);
      }
      // Everybody twice over: answers of no program, and marks that say so whatever is made of that.
      await everybody.owner.pool.query("update m06_standing_basis set edition = 'another'");
      await everybody.owner.pool.query("insert into touched (round, credit_code) select 'standing', credit_code from m06_standing_basis");
      await some.round(program);
      await everybody.round(program);
      const [kept, whole] = [await some.kept(), await everybody.kept()];
      expect([at, together, kept]).toEqual([at, together, whole]);
      for (const { told } of whole.notices) {
        seen.gained += told.gained.length;
        if (together.every(({ is }) => is === 'other rules')) seen.byRules += 1;
        seen.isNewLot += told.gained.filter((it) => it.isNewLot).length;
        seen.lost += told.lost.length;
        seen.withdrawn += told.lost.filter(({ list }) => list === 'withdrawn').length;
      }
      for (const { owner } of cities) await owner.pool.query('truncate notice');
    }
    for (const [what, times] of Object.entries(seen)) expect([what, times, times > 0]).toEqual([what, times, true]);
    expect(some.weighed()).toBeLessThan(everybody.weighed() / 2);
    await Promise.all(cities.map(({ close }) => close()));
  }, 600_000);
});

/** After every other bunch another program, each in its turn. */
const withOtherRules = (bunches: readonly (readonly Act[])[]): readonly (readonly Act[])[] =>
  bunches.flatMap((together, at) => {
    const program = programs[((at + 1) / 2) % programs.length];
    return program === undefined ? [together] : [together, [{ is: 'other rules', program }]];
  });

/** Some together, so that a round finds more than one change at a time. */
function inBunches<It>(all: readonly It[]): readonly (readonly It[])[] {
  const sizes = [1, 1, 2, 1, 3];
  const bunches: It[][] = [];
  for (let from = 0; from < all.length; from += bunches.at(-1)?.length ?? 1)
    bunches.push(all.slice(from, from + (sizes[bunches.length % sizes.length] ?? 1)));
  return bunches;
}

interface Kept {
  readonly answers: readonly unknown[];
  readonly bases: readonly unknown[];
  readonly notices: readonly {
    readonly told: { readonly gained: readonly { readonly isNewLot: boolean }[]; readonly lost: readonly { readonly list: string }[] };
  }[];
}

async function cityIn(owner: TestDatabase, clock: Parameters<typeof standingRounds>[0]['clock']) {
  for (const statement of identities) await owner.pool.query(statement);
  const limited = await openLimited({ ...owner, today: clock.today });
  let weighed = 0;
  const counting: typeof limited = {
    ...limited,
    as: (actor) => {
      if (actor !== null && firms.includes(actor.creditCode ?? '')) weighed += 1;
      return limited.as(actor);
    },
  };
  const rows = async (query: string) => (await owner.pool.query(query)).rows;
  const kept = async () => ({
    answers: await rows('select * from m06_standing order by credit_code, lot_code'),
    bases: await rows('select * from m06_standing_basis order by credit_code'),
    notices: await rows('select credit_code, about, turn, kind, path, told, arrived_on, arrived_at from notice order by credit_code, turn'),
  });
  return {
    owner,
    weighed: () => weighed,
    // Each as after a start: it looks whatever it has seen.
    round: (program: Program) => standingRounds({ limited: counting, clock }, { multiple: 1, program })(),
    kept: kept as () => Promise<Kept>,
    close: () => limited.close(),
  };
}
