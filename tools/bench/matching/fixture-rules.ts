// 量测用规则: thirteen rules of two to seven conditions, of every shape that the columns know. Fictional; nothing here is law.

import { fen } from '../../../src/kernel/fen.ts';
import { plainDate } from '../../../src/kernel/plain-date.ts';
import { percent } from '../../../src/kernel/rate.ts';
import type { Provision } from '../../../src/law/instrument.ts';
import { parameter } from '../../../src/law/parameter.ts';
import type { Test } from '../../../src/law/rule/expression.ts';
import { type Rule, rule, says } from '../../../src/law/rule/rule.ts';
import { allOf, not, shareOf } from '../../../src/law/rule/terms.ts';
import type { Given, Vocabulary } from '../../../src/law/rule/vocabulary.ts';
import { facts } from './fixture-facts.ts';

const share = (key: string, value: number) =>
  parameter({
    key,
    title: '',
    clauses: [],
    hold: 'open',
    shape: 'rate',
    editions: [{ from: '2024-01-01', value: percent(value), basis: '', verified: false }],
  });
const parameters = {
  tenth: share('F.tenth', 10),
  half: share('F.half', 50),
  fifth: share('F.fifth', 20),
  twentieth: share('F.twentieth', 5),
};
const below = { G01: 'G00', G02: 'G01', G03: 'G02', G04: 'G03' };

type Fact = Vocabulary<typeof facts>;
const sameCategory = (fact: Fact) => fact.held.category.is(fact.category);
const gradeReached = (fact: Fact) => fact.held.grade.atLeast(fact.grade);
const permitHeld = (fact: Fact) => fact.permitThrough.atLeast(fact.bidsDueOn);
const wagesPaid = (fact: Fact) => fact.owesWages.is(false);
const leadersFor = (fact: Fact, least: number) =>
  fact.leaders.count((it) => allOf(it.specialty.is(fact.category), it.kind.is(fact.kind))).atLeast(least);

type Write = (fact: Fact, given: Given<typeof parameters>) => readonly Test[];
const written: readonly Write[] = [
  (fact) => [sameCategory(fact), gradeReached(fact), permitHeld(fact)],
  (fact, given) => [
    fact.admitsLowerGrade.holds(),
    sameCategory(fact),
    fact.held.grade.is(fact.grade.lookUp(below)),
    fact.capital.atLeast(shareOf(fact.value, given.tenth, 'down')),
    wagesPaid(fact),
    fact.score.atLeast(8_000),
  ],
  (fact) => [
    sameCategory(fact),
    fact.score.atLeast(fact.minScore),
    wagesPaid(fact),
    permitHeld(fact),
    fact.seat.isOneOf(['A00', 'A01', 'A02']),
  ],
  (fact, given) => [
    fact.admitsConsortium.holds(),
    sameCategory(fact),
    fact.held.grade.atLeast('G02'),
    fact.staff.atLeast(50),
    fact.output.atLeast(shareOf(fact.value, given.half, 'down')),
  ],
  (fact) => [fact.isGreen.holds(), sameCategory(fact), gradeReached(fact), fact.isInnovative.holds()],
  (fact) => [fact.seat.is(fact.area), sameCategory(fact), gradeReached(fact)],
  (fact) => [sameCategory(fact), gradeReached(fact), leadersFor(fact, 1)],
  (fact, given) => [
    fact.value.over(fen(5_000_000_000)),
    sameCategory(fact),
    fact.held.grade.atLeast('G03'),
    fact.netAssets.atLeast(shareOf(fact.value, given.fifth, 'down')),
    fact.output.atLeast(fact.value),
  ],
  (fact) => [sameCategory(fact), gradeReached(fact), fact.foundedOn.within(3, fact.bidsDueOn), fact.isPublic.is(false)],
  (fact, given) => [
    fact.isPublic.holds(),
    sameCategory(fact),
    fact.capital.atLeast(shareOf(fact.value, given.twentieth, 'down')),
    wagesPaid(fact),
    permitHeld(fact),
    fact.score.atLeast(7_000),
  ],
  (fact) => [sameCategory(fact), gradeReached(fact), fact.score.atLeast(9_000), fact.constructors.atLeast(8)],
  (fact) => [fact.kind.isOneOf(['K00', 'K01', 'K02', 'K03']), sameCategory(fact), leadersFor(fact, 2)],
  (fact) => [
    sameCategory(fact),
    gradeReached(fact),
    permitHeld(fact),
    fact.score.atLeast(fact.minScore),
    fact.staff.atLeast(30),
    wagesPaid(fact),
    not(fact.constructors.under(1)),
  ],
];

export const rules: readonly Rule[] = written.map((write, at) => {
  const id = `F${String(at + 1).padStart(2, '0')}`;
  const text = '一二三四五六七';
  const provision: Provision = {
    instrument: '量测用规则',
    title: '量测用规则',
    id,
    text,
    inForce: { from: plainDate('2024-01-01'), through: plainDate('2029-12-31') },
  };
  return rule(provision, facts, parameters, (fact, given) => write(fact, given).map((test, i) => says(text[i] ?? '', test)));
});
