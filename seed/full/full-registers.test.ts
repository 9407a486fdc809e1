// 完整城市的测试: the same city every time, as large and as mixed as its proportions say, and nobody real in it.

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCreditCode } from '../../src/kernel/credit-code.ts';
import { castRows, type SeededRegister } from '../cast-rows.ts';
import { keyOfSheet, seedWorkbook } from '../seed-workbooks.ts';
import { firmFileDays, rowsOfFile, type Told, tenderFileDays } from './days.ts';
import { fullCity } from './full-registers.ts';
import { creditEvents, firmsByRank, noticeCount } from './proportions.ts';
import { rowsAt } from './steps/import-steps.ts';

const city = fullCity();
const digest = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('hex');

test('made twice, it is the same city byte for byte, down to the file of a bureau', async () => {
  expect(digest(fullCity())).toBe(digest(city));
  const file = () => seedWorkbook('tenders', rowsAt(city.bureau, { days: tenderFileDays, at: 4 }));
  const [one, other] = [await file(), await file()];
  expect(one.length).toBeGreaterThan(10_000);
  expect(createHash('sha256').update(one).digest('hex')).toBe(createHash('sha256').update(other).digest('hex'));
});

test('with the cast it has 420 firms, as many of each rank as the proportions say', () => {
  const ofCast = { special: 1, first: 10, second: 6, third: 2, specialty: 1, labour: 0 };
  const counts = Object.fromEntries(
    Object.entries(ofCast).map(([rank, count]) => [rank, count + city.firms.filter((firm) => firm.rank === rank).length]),
  );
  expect(counts).toEqual(firmsByRank);
  expect(new Set(city.firms.map(({ name }) => name)).size).toBe(city.firms.length);
  expect(castRows.enterprise.length + city.firms.length).toBe(420);
});

test('every code is plainly made up and has its check digits', () => {
  for (const { creditCode } of [...city.firms, ...city.lots.map(({ owner }) => owner)]) {
    expect(creditCode).toContain('FAKE');
    expect(readCreditCode(creditCode)).toMatchObject({ valid: true });
  }
  expect(city.lots.filter(({ owner }) => !owner.name.endsWith('（示例）'))).toEqual([]);
});

test('nine hundred notices over twenty-six months: the median 1,500万, 15 of a hundred at 5,000万 or more', () => {
  const notices = city.lots.filter(({ project }) => project === undefined);
  const prices = notices.flatMap(({ price }) => price ?? []).sort((one, other) => one - other);
  expect(notices).toHaveLength(noticeCount);
  expect(Math.abs((prices[Math.floor(prices.length / 2)] ?? 0) - 1500)).toBeLessThan(60);
  expect(prices.filter((price) => price >= 5000).length / prices.length).toBeCloseTo(0.15, 1);
  expect(new Set(notices.map(({ noticedOn }) => noticedOn.slice(0, 7))).size).toBe(27);
});

test('of the seventy tenders in depth between thirty and forty are open on 2025-05-12, and some when the files end', () => {
  const deep = [...city.lots.filter(({ project }) => project !== undefined), ...castRows.lot] as readonly {
    noticedOn: string;
    bidsDueOn: string;
  }[];
  const openOn = (day: string) => deep.filter(({ noticedOn, bidsDueOn }) => noticedOn <= day && bidsDueOn >= day).length;
  expect(deep).toHaveLength(70);
  expect(openOn('2025-05-12')).toBeGreaterThanOrEqual(30);
  expect(openOn('2025-05-12')).toBeLessThanOrEqual(40);
  expect(openOn('2026-11-25')).toBeGreaterThanOrEqual(8);
});

test('320 credit events, each told once or again when it was put right', () => {
  const named = (register: SeededRegister) =>
    new Set(
      (city.bureau[register] ?? []).map(({ row }) =>
        keyOfSheet(register)
          .map((field) => row[field])
          .join(' '),
      ),
    ).size;
  expect({ sanctions: named('sanction'), bans: named('ban'), scores: named('credit_score') }).toEqual(creditEvents);
});

test('rows come in with the first file after they were told, and of two about the same thing the later one', () => {
  const told = (on: string, row: Told['row']): Told => ({ on: on as Told['on'], row });
  const all = [told('2024-12-01', { id: 'a', at: 2 }), told('2024-11-30', { id: 'a', at: 1 }), told('2024-12-07', { id: 'a', at: 3 })];
  expect(rowsOfFile(all, { days: firmFileDays, at: 1, key: ['id'] })).toEqual([{ id: 'a', at: 2 }]);
  expect(rowsOfFile(all, { days: firmFileDays, at: 2, key: ['id'] })).toEqual([{ id: 'a', at: 3 }]);
});
