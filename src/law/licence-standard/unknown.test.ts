// 未知: an answer compared with every way in which the unknowns can turn out.

import { assert, boolean, constantFrom, integer, option, property, record, shuffledSubarray, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type Fen, fen } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { type Category, categories, type Grade, grades } from '#law/qualification';
import { classNumbers, projectScales, roadClasses } from './codes.ts';
import type { RequiredGradeFacts } from './facts.ts';
import { rowKindOf } from './limit.ts';
import { kindOf, type LotParameters, type ParameterKey, type ParameterValue, parameterKeys } from './parameters.ts';
import { requiredGrade } from './required-grade.ts';
import { licenceStandard } from './standard.ts';

interface KnownLot {
  readonly category: Category;
  readonly contractPrice: Fen;
  readonly parameters: Readonly<Partial<Record<ParameterKey, ParameterValue>>>;
}

/** Every value that falls differently between the limits of a category, and one beyond them all. */
const values = (category: Category, key: ParameterKey): readonly ParameterValue[] => {
  const limits = licenceStandard.filter((row) => row.category === category && row.parameter === key).map(({ limit }) => Number(limit));
  const sizes = [0, 999_999_999, ...limits.flatMap((limit) => [limit, (limit * 1000 + 1) / 1000, (limit * 1000 - 1) / 1000])];
  const all = {
    size: sizes.filter((size) => size >= 0),
    'road-class': roadClasses,
    scale: projectScales,
    class: classNumbers,
    flag: [true, false],
    priced: [true, false],
  };
  return all[kindOf(key)];
};
const prices = (category: Category): readonly Fen[] => {
  const rows = licenceStandard.filter((row) => row.category === category && rowKindOf(row.parameter) === 'priced');
  return [0, 1, ...rows.flatMap(({ limit }) => [Number(limit), Number(limit) + 1])].map(fen);
};
const limitedIn = (category: Category) => (key: ParameterKey) =>
  licenceStandard.some((row) => row.category === category && row.parameter === key);
const unlimitedIn = (category: Category) => parameterKeys.filter((key) => !limitedIn(category)(key));

const transcribed = categories.filter((category) => licenceStandard.some((row) => row.category === category));
const aLot = constantFrom(...transcribed).chain((category) =>
  record({
    category: constantFrom(category),
    contractPrice: constantFrom(...prices(category)),
    parameters: tuple(shuffledSubarray(parameterKeys.filter(limitedIn(category))), constantFrom(...unlimitedIn(category))).chain(
      ([limited, unlimited]) =>
        record(Object.fromEntries([unlimited, ...limited.slice(0, 2)].map((key) => [key, constantFrom(...values(category, key))]))),
    ),
  }),
);
const withUnknowns = record({
  lot: aLot,
  hidden: record({ contractPrice: boolean(), first: boolean(), second: boolean(), third: boolean() }),
});

test('a bigger size, a higher price or one object more never asks for a lower grade', () => {
  assert(
    property(aLot, integer({ min: 0, max: 20 }), option(constantFrom(...parameterKeys), { nil: undefined }), (lot, step, key) => {
      const before = rung(gradeOf(lot));
      const dearer = { ...lot, contractPrice: fen(lot.contractPrice + step * 100_000_000) };
      const grown = key === undefined ? lot : { ...lot, parameters: { ...lot.parameters, [key]: heaviest(lot.category, key) } };
      expect(rung(gradeOf(dearer))).toBeGreaterThanOrEqual(before);
      expect(rung(gradeOf(grown))).toBeGreaterThanOrEqual(before);
    }),
    { numRuns: 2000 },
  );
});

test('hiding a fact turns a grade into the same grade or into unknown, never into another', () => {
  assert(
    property(withUnknowns, ({ lot, hidden }) => {
      const { grade } = requiredGrade(hide(lot, hidden));
      expect([null, gradeOf(lot)]).toContain(grade);
    }),
    { numRuns: 3000 },
  );
});

// The answer again by brute force: fill in every unknown in every way, and look.
test('unknown exactly where fillings differ, missing exactly what alone makes them differ', () => {
  assert(
    property(withUnknowns, ({ lot, hidden }) => {
      const facts = hide(lot, hidden);
      const fillings = fillingsOf(facts);
      const possible = new Set(fillings.map(({ grade }) => grade));
      const answer = requiredGrade(facts);
      expect(answer.grade).toBe(possible.size === 1 ? [...possible][0] : null);
      expect(answer.missing.map(({ fact }) => fact).sort()).toEqual(deciding(fillings).sort());
    }),
    { numRuns: 1500 },
  );
});

test('an object without a limit in the category, known or not, changes nothing of the answer', () => {
  assert(
    property(withUnknowns, ({ lot, hidden }) => {
      const facts = hide(lot, hidden);
      const limited = Object.entries(facts.parameters ?? {}).filter(([key]) => limitedIn(lot.category)(key as ParameterKey));
      expect(requiredGrade(facts)).toEqual(requiredGrade({ ...facts, parameters: Object.fromEntries(limited) }));
    }),
    { numRuns: 1500 },
  );
});

// The lot asks for what its most demanding object asks for, so that lots of one object show every grade.
test.each(transcribed)('%s, nobody saying what the lot contains: unknown exactly where some object could move the grade', (category) => {
  for (const contractPrice of prices(category)) {
    const alone = parameterKeys.flatMap((key) => values(category, key).map((value) => ({ [key]: value })));
    const possible = new Set([{}, ...alone].map((parameters) => gradeOf({ category, contractPrice, parameters })));
    const answer = requiredGrade({ on: plainDate('2025-05-06'), category, contractPrice, parameters: null });
    expect(answer.grade).toBe(possible.size === 1 ? [...possible][0] : null);
    expect(answer.missing.map(({ fact }) => fact)).toEqual(possible.size === 1 ? [] : ['parameters']);
  }
});

interface Filling {
  readonly filled: Readonly<Record<string, unknown>>;
  readonly grade: Grade | null;
}

function gradeOf(lot: KnownLot): Grade | null {
  return requiredGrade(factsOf(lot)).grade;
}

function factsOf({ category, contractPrice, parameters }: KnownLot): RequiredGradeFacts {
  return { on: plainDate('2025-05-06'), category, contractPrice, parameters: parameters as LotParameters };
}

const rung = (grade: Grade | null) => (grade === null ? Number.NaN : grades.indexOf(grade));

const heaviest = (category: Category, key: ParameterKey) =>
  kindOf(key) === 'size'
    ? 999_999_999
    : { ...values(category, key) }[{ 'road-class': 4, scale: 3, class: 0, flag: 0, priced: 0, size: 0 }[kindOf(key)]];

function hide(lot: KnownLot, hidden: { contractPrice: boolean; first: boolean; second: boolean; third: boolean }): RequiredGradeFacts {
  const hiding = [hidden.first, hidden.second, hidden.third];
  const parameters = Object.fromEntries(Object.entries(lot.parameters).map(([key, value], i) => [key, hiding[i] ? null : value]));
  return { ...factsOf(lot), contractPrice: hidden.contractPrice ? null : lot.contractPrice, parameters };
}

function fillingsOf(facts: RequiredGradeFacts): readonly Filling[] {
  const category = facts.category ?? 'building';
  const unknown = Object.entries(facts.parameters ?? {}).filter(([, value]) => value === null);
  const choices: (readonly [string, readonly unknown[]])[] = [
    ...(facts.contractPrice === null ? [['contractPrice', prices(category)] as const] : []),
    ...unknown.map(([key]) => [`parameters.${key}`, values(category, key as ParameterKey)] as const),
  ];
  const ways = choices.reduce<Readonly<Record<string, unknown>>[]>(
    (made, [fact, among]) => made.flatMap((way) => among.map((value) => ({ ...way, [fact]: value }))),
    [{}],
  );
  return ways.map((filled) => ({ filled, grade: requiredGrade(fill(facts, filled)).grade }));
}

function fill(facts: RequiredGradeFacts, filled: Readonly<Record<string, unknown>>): RequiredGradeFacts {
  const { contractPrice = facts.contractPrice, ...rest } = filled;
  const named = Object.fromEntries(Object.entries(rest).map(([fact, value]) => [fact.replace('parameters.', ''), value]));
  return { ...facts, contractPrice: contractPrice as Fen, parameters: { ...facts.parameters, ...named } };
}

/** A fact decides where two fillings that differ in it alone get different grades. */
function deciding(fillings: readonly Filling[]): string[] {
  return Object.keys(fillings[0]?.filled ?? {}).filter((fact) => {
    const byRest = Map.groupBy(fillings, ({ filled }) => JSON.stringify({ ...filled, [fact]: undefined }));
    return [...byRest.values()].some((group) => new Set(group.map(({ grade }) => grade)).size > 1);
  });
}
