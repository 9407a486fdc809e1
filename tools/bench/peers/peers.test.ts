// 对照测试: the forms that others are given decide as we do, without any of the engines installed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Comparison } from '../../../src/law/rule/expression.ts';
import { match } from '../../../src/matching/match.ts';
import { openTestDatabase, type TestDatabase } from '../../../src/platform/database/testing.ts';
import { checkout } from '../../../src/platform/paths.ts';
import { digestOf } from '../matching/digest.ts';
import { population } from '../matching/fixture-population.ts';
import { questionOf } from '../matching/fixture-question.ts';
import { onePairPeer } from './engines/one-pair.ts';
import { PairMaker } from './pairs.ts';
import { type Ask, decideOneByOne, rulesIn } from './peer.ts';
import { compareWhole, DifferentDecision, oracleOf, samplePairs } from './same-decisions.ts';
import { matchSql } from './sql/match-sql.ts';
import { postgresAt } from './sql/postgres.ts';
import { sumsIn } from './sql/sums.ts';
import { tablesOf } from './sql/tables.ts';
import type { Dialect } from './two-valued.ts';

const question = questionOf(population({ enterprises: 500, lots: 60 }));
const oracle = oracleOf(match(question), { question, each: 1 });
const maker = new PairMaker(question);

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(18);
}, 90_000);
afterAll(() => database.close());

const compares: Readonly<Record<Comparison, (one: number, other: number) => boolean>> = {
  is: (one, other) => one === other,
  isNot: (one, other) => one !== other,
  atLeast: (one, other) => one >= other,
  atMost: (one, other) => one <= other,
  over: (one, other) => one > other,
  under: (one, other) => one < other,
};

/** An engine of two values as small as can be. */
const closures: Dialect<Ask> = {
  compare: (left, by, right) => (values) => compares[by](Number(values[left]), typeof right === 'number' ? right : Number(values[right])),
  among: (left, numbers) => (values) => numbers.includes(Number(values[left])),
  isUnknown: (name) => (values) => values[name] === null,
  all: (forms) => (values) => forms.every((form) => form(values)),
  any: (forms) => (values) => forms.some((form) => form(values)),
  not: (form) => (values) => !form(values),
};

test('a rule in two values, asked once, or twice where something is unknown, decides every pair as the columns do', async () => {
  const rules = rulesIn({ rules: question.rules, slots: maker.slots }, closures);
  await compareWhole({ name: '闭包', decide: (pairs) => decideOneByOne(pairs, rules) }, { maker, oracle });
});

test('a peer that decides otherwise is refused, with the rule, the pair and both answers', async () => {
  const decide = onePairPeer(question);
  const wrong = {
    name: '错的',
    decide: (pairs: Parameters<typeof decideOneByOne>[0]) => {
      const facts = pairs.map(({ enterprise, lot }) => ({ ...question.enterprises.rowAt(enterprise), ...question.lots.rowAt(lot) }));
      return decide(facts).map((truth) => (truth === 1 ? 2 : truth));
    },
  };
  const refused = compareWhole(wrong, { maker, oracle });
  await expect(refused).rejects.toThrow(DifferentDecision);
  await expect(refused).rejects.toThrow(/规则 F\d\d、企业 \d+、标段 \d+，我们答「不明」，错的 答「是」/);
});

test('the join in SQL, in the three values of SQL itself, gives the same digest', async () => {
  const peer = await postgresAt(database.url);
  await peer.load(tablesOf(maker, oracle.lots));
  const sql = matchSql(maker);
  const [row = []] = await peer.query(sql.digest);
  expect(digestOf(sumsIn(row, question.rules.length))).toBe(oracle.digest);
  const ofOne = await peer.query(sql.decisionsOf(0));
  await peer.close();
  expect(ofOne.length).toBeGreaterThan(0);
  for (const [enterprise, lot, truth] of ofOne) {
    expect(oracle.truth({ rule: 0, enterprise: Number(enterprise), lot: Number(lot) })).toBe(Number(truth));
  }
});

test('one lot in ten stands for all: the same lots on both sides', async () => {
  const part = oracleOf(match(question), { question, each: 10 });
  const peer = await postgresAt(database.url);
  await peer.load(tablesOf(maker, part.lots));
  const [row = []] = await peer.query(matchSql(maker).digest);
  await peer.close();
  expect(part.lots).toHaveLength(6);
  expect(digestOf(sumsIn(row, question.rules.length))).toBe(part.digest);
});

test('the lockfile of the engines names every package of every machine, or a clean install refuses it', () => {
  type Locked = { readonly dependencies?: object; readonly optionalDependencies?: object };
  const text = readFileSync(join(checkout, 'bench', 'peers', 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };
  const wanted = Object.values(packages).flatMap((it) => [
    ...Object.keys(it.dependencies ?? {}),
    ...Object.keys(it.optionalDependencies ?? {}),
  ]);
  expect(wanted.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  expect(text).not.toContain('resolved');
});

test('the pairs of a sample are spread over the whole and the same every time', () => {
  const places = samplePairs(maker, 500).map(({ enterprise, lot }) => `${enterprise} ${lot}`);
  expect(new Set(places).size).toBe(500);
  expect(samplePairs(maker, 500).map(({ enterprise, lot }) => `${enterprise} ${lot}`)).toEqual(places);
  expect(new Set(samplePairs(maker, 500).map(({ lot }) => lot)).size).toBeGreaterThan(50);
});
