// 变了的事实测试: for both sentences or for one; an assumed price that follows from another fact is no news.

import { expect, test } from 'vitest';
import { sheetForTest } from '../paper/sheet-for-test.ts';
import { changedFacts, changesIn } from './changed-facts.ts';
import { type FactWeighed, factsFor, toldFacts } from './facts-for.ts';

const { facts } = sheetForTest({}).content;
const assumption = (...instead: readonly FactWeighed[]) => ({ bidPrice: null, upTo: null, leader: null, facts: [...instead] });
const fact = (name: string, value: unknown, source: string | null = null): FactWeighed => ({ fact: name, value, source });
const changed = (...instead: readonly FactWeighed[]) => facts.map((it) => instead.find((other) => other.fact === it.fact) ?? it);

test('a shared fact is told once, with its value before and after', () => {
  const after = { facts: changed(fact('guaranteeCommitted', '3000000.00')) };
  expect(changesIn({ facts }, after)).toMatchObject([
    { of: null, it: { before: { value: '5000000.00' }, after: { value: '3000000.00' } } },
  ]);
});

test('a source that is worded anew is no change', () => {
  expect(changedFacts({ facts }, { facts: changed(fact('guaranteeCommitted', '5000000.00', '另一来源')) })).toEqual([]);
});

test('what one sentence alone was weighed with is told for that one', () => {
  const before = { facts, assumed: { 'M06.S1': assumption(fact('leaderWorks', [])), 'M06.S2': assumption(fact('leaderWorks', [])) } };
  const after = { facts, assumed: { ...before.assumed, 'M06.S2': assumption(fact('leaderWorks', null)) } };
  expect(changesIn(before, after)).toMatchObject([{ of: 'M06.S2', it: { after: { fact: 'leaderWorks', value: null } } }]);
  expect(changedFacts(before, after)).toEqual(['leaderWorks']);
  expect(toldFacts(after).filter(({ it }) => it.fact === 'leaderWorks')).toMatchObject([{ of: 'M06.S1' }, { of: 'M06.S2' }]);
  expect(toldFacts(before)).toHaveLength(facts.length);
  expect(factsFor('M06.S2', after).find((it) => it.fact === 'leaderWorks')?.value).toBeNull();
});

test('an assumed price is named only where nothing else has changed', () => {
  const at = (price: string) => ({ 'M06.S1': assumption(fact('bidPrice', price)), 'M06.S2': assumption(fact('bidPrice', price)) });
  const before = { facts, assumed: at('50000000.00') };
  expect(changedFacts(before, { facts: changed(fact('guaranteeCommitted', '3000000.00')), assumed: at('30000000.00') })).toEqual([
    'guaranteeCommitted',
  ]);
  expect(changedFacts(before, { facts, assumed: at('40000000.00') })).toEqual(['bidPrice']);
});
