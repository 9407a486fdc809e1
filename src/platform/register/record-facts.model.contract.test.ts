// 记载事实模型测试: random recordings give, on every day as of every moment, what a simple model in memory says.

import { array, asyncProperty, assert as check, constantFrom, integer, option, record, uniqueArray } from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { daysAfter, plainDate } from '#kernel/plain-date';
import type { Database } from '../database/connect.ts';
import { onEachPostgres } from '../database/testing.ts';
import { type Facts, recordFacts, type Tally } from './record-facts.ts';
import { shelfTable } from './testing.ts';

/** The first and the last day stand for all days before and after. */
const lastDay = 9;
const dayOf = (index: number) => daysAfter(plainDate('2025-01-01'), index);
const instantOf = (turn: number) => `2025-06-01T00:00:${String(turn).padStart(2, '0')}Z`;

const fact = record({
  no: integer({ min: 1, max: 2 }),
  fen: integer({ min: 1, max: 3 }),
  from: option(integer({ min: 1, max: lastDay - 1 }), { nil: undefined }),
  days: option(integer({ min: 0, max: 4 }), { nil: undefined }),
});
const recording = record({
  on: integer({ min: 1, max: lastDay - 1 }),
  facts: uniqueArray(fact, { selector: ({ no }) => no, minLength: 1 }),
});
type Told = { readonly no: number; readonly fen: number; readonly from: number | undefined; readonly days: number | undefined };

/** By key and day, the amount that is true. */
type State = ReadonlyMap<number, readonly (number | undefined)[]>;
const empty: readonly (number | undefined)[] = Array.from({ length: lastDay + 1 }, () => undefined);

const throughOf = ({ from, days }: Told) => (days === undefined ? undefined : Math.min((from ?? 1) + days, lastDay - 1));

function daysTold(told: Told, { held, on, undated }: { held: boolean; on: number; undated: Facts['undated'] }): [number, number] {
  const isUndated = told.from === undefined && told.days === undefined;
  if (isUndated) return [held && undated === 'from-then' ? on : 0, lastDay];
  return [told.from ?? 0, throughOf(told) ?? lastDay];
}

function modelled(state: State, { on, facts, undated }: { on: number; facts: readonly Told[]; undated: Facts['undated'] }): [State, Tally] {
  const next = new Map(state);
  const tally = { rows: facts.length, added: 0, changed: 0, unchanged: 0 };
  for (const told of facts) {
    const before = state.get(told.no) ?? empty;
    const held = before.some((fen) => fen !== undefined);
    const [from, through] = daysTold(told, { held, on, undated });
    const after = before.map((fen, day) => (day >= from && day <= through ? told.fen : fen));
    if (after.every((fen, day) => fen === before[day])) tally.unchanged += 1;
    else tally[held ? 'changed' : 'added'] += 1;
    next.set(told.no, after);
  }
  return [next, tally];
}

onEachPostgres((open) => {
  let database: Database;
  let run = 0;
  beforeAll(async () => {
    ({ database } = await open());
    await shelfTable(database);
  });

  const saidIn = async (place: string, turns: number) => {
    const { rows } = await sql<{ turn: number; no: number; day: number; fen: number }>`
      select turn::int, no, days.day::int as day, fen
      from shelf, generate_series(0, ${turns - 1}::int) as turn, generate_series(0, ${lastDay}::int) as days (day)
      where place = ${place} and known @> (${instantOf(0)}::timestamptz + turn * interval '1 second')
        and valid @> (${dayOf(0)}::date + days.day)`.execute(database);
    return rows;
  };

  test('as of any day and any moment, the register says what the model says', async () => {
    const turns = array(recording, { minLength: 1, maxLength: 8 });
    const property = asyncProperty(turns, constantFrom('always' as const, 'from-then' as const), async (recordings, undated) => {
      run += 1;
      const place = `run ${run}`;
      let state: State = new Map();
      const states: State[] = [];
      for (const [turn, { on, facts }] of recordings.entries()) {
        const rows = facts.map((told) => ({
          columns: { place, no: told.no, day: null, fen: told.fen, parts: null },
          valid: periodText(told),
          source: '测试',
          evidence: 'E1' as const,
        }));
        const tally = await recordFacts(database, {
          table: 'shelf',
          key: ['place', 'no'],
          undated,
          at: instantOf(turn),
          on: dayOf(on),
          rows,
        });
        const [next, expected] = modelled(state, { on, facts, undated });
        expect(tally).toEqual(expected);
        state = next;
        states.push(state);
      }
      const held = await saidIn(place, recordings.length);
      const asked = new Map(held.map(({ turn, no, day, fen }) => [`${turn} ${no} ${day}`, fen]));
      expect(held).toHaveLength(asked.size);
      for (const [turn, then] of states.entries()) {
        for (const no of [1, 2]) {
          const answers = empty.map((_, day) => asked.get(`${turn} ${no} ${day}`));
          expect(answers).toEqual(then.get(no) ?? empty);
        }
      }
    });
    await check(property, { numRuns: 80 });
  });
});

function periodText(told: Told): string | undefined {
  if (told.from === undefined && told.days === undefined) return undefined;
  const through = throughOf(told);
  return `[${told.from === undefined ? '' : dayOf(told.from)},${through === undefined ? '' : dayOf(through)}]`;
}
