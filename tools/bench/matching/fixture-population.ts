// 量测用数据: enterprises and lots of any number, each made from its place alone, so that millions need no memory.

import { daysAfter, type PlainDate, plainDate } from '../../../src/kernel/plain-date.ts';
import type { Row } from '../../../src/law/facts.ts';
import type { Rows, Sides } from '../../../src/matching/reading/sides.ts';
import { areas, categories, grades, kinds } from './fixture-facts.ts';

export const scales = {
  city: { enterprises: 2_000, lots: 1_000 },
  province: { enterprises: 25_000, lots: 20_000 },
  nation: { enterprises: 160_000, lots: 1_000_000 },
} as const;
export type Scale = keyof typeof scales;

/** One fact in so many is not known. */
const unknownEach = 200;
const firstDay = plainDate('2025-01-01');
const days = Array.from({ length: 8_000 }, (_, at) => daysAfter(firstDay, at - 7_000));
const dayAt = (after: number): PlainDate => days[after + 7_000] ?? firstDay;

/** Up to a province all rows are held, as they would be after reading them from a database. */
export function population({ enterprises, lots }: { enterprises: number; lots: number }): Sides {
  return lots > scales.province.lots
    ? { enterprises: { size: enterprises, rowAt: enterpriseAt }, lots: { size: lots, rowAt: lotAt } }
    : { enterprises: held(enterprises, enterpriseAt), lots: held(lots, lotAt) };
}

function held(size: number, make: (place: number) => Row): Rows {
  const rows = Array.from({ length: size }, (_, place) => make(place));
  return { size, rowAt: (place) => rows[place] ?? {} };
}

function enterpriseAt(place: number): Row {
  const chance = chanceFrom(place * 2 + 1);
  const size = 10 ** (6 + 4 * chance()); // 元: from one million to ten thousand million
  const held = Array.from({ length: 1 + Math.floor(chance() ** 2 * 5) }, () => popular(chance()));
  const leaders = 1 + Math.floor(chance() * 8);
  return known(chance, {
    held: [...new Set(held)].map((category) => ({ category: categories[category], grade: grades[Math.floor(chance() ** 1.5 * 5)] })),
    capital: yuan(size * 0.05 * (0.5 + chance())),
    netAssets: yuan(size * 0.1 * (0.5 + chance())),
    output: yuan(size * (0.5 + chance())),
    staff: Math.floor(10 + size ** 0.4 * chance()),
    constructors: Math.floor(chance() ** 2 * 40),
    score: Math.floor(5_000 + 5_000 * chance()),
    foundedOn: dayAt(-Math.floor(chance() * 7_000)),
    permitThrough: dayAt(-100 + Math.floor(chance() * 1_000)),
    owesWages: chance() < 0.04,
    isInnovative: chance() < 0.08,
    seat: areas[Math.floor(chance() * areas.length)],
    leaders: Array.from({ length: leaders }, () => ({
      specialty: categories[held[Math.floor(chance() * held.length)] ?? 0],
      kind: kinds[Math.floor(chance() ** 2 * kinds.length)],
      works: Math.floor(chance() * 6),
    })),
  });
}

function lotAt(place: number): Row {
  const chance = chanceFrom(place * 2);
  return known(chance, {
    bidsDueOn: dayAt(Math.floor(chance() * 180)),
    category: categories[popular(chance())],
    grade: grades[Math.floor(chance() ** 1.3 * 5)],
    value: yuan(10 ** (6 + 3 * chance())),
    kind: kinds[Math.floor(chance() ** 2 * kinds.length)],
    area: areas[Math.floor(chance() * areas.length)],
    minScore: 6_000 + 500 * Math.floor(chance() * 6),
    admitsLowerGrade: chance() < 0.3,
    admitsConsortium: chance() < 0.2,
    isGreen: chance() < 0.15,
    isPublic: chance() < 0.5,
  });
}

function known(chance: () => number, row: Record<string, unknown>): Row {
  for (const fact of Object.keys(row)) if (fact !== 'bidsDueOn' && chance() * unknownEach < 1) row[fact] = undefined;
  return row;
}

const yuan = (amount: number): number => Math.round(amount) * 100;

/** A few categories are common, most are rare. */
const popular = (chance: number): number => Math.min(categories.length - 1, Math.floor(categories.length ** chance) - 1);

/** Mulberry32: the same numbers for the same seed, on every machine. */
function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
