// 量测的问题: the fixture's rules over a population; no fact of it belongs to a bid.

import type { Fact } from '../../../src/law/facts.ts';
import type { Question } from '../../../src/matching/indexed.ts';
import type { Sides } from '../../../src/matching/reading/sides.ts';
import { facts } from './fixture-facts.ts';
import { rules } from './fixture-rules.ts';

const declared: Readonly<Record<string, Fact>> = facts.facts;

export const questionOf = (sides: Sides): Question => ({
  ...sides,
  rules,
  sideOf: (fact) => (declared[fact]?.of === 'lot' ? 'lot' : 'enterprise'),
});
