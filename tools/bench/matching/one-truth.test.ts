import { expect, test } from 'vitest';
import { explain } from '../../../src/law/rule/explain.ts';
import { onePair } from '../../../src/law/rule/one-pair.ts';
import type { Heap } from '../../../src/matching/kernels/heap.ts';
import { javascriptKernel } from '../../../src/matching/kernels/javascript-kernel.ts';
import type { Kernel } from '../../../src/matching/kernels/kernel.ts';
import { fastestKernel, match } from '../../../src/matching/match.ts';
import { DecisionDigest } from './digest.ts';
import { population, scales } from './fixture-population.ts';
import { questionOf } from './fixture-question.ts';
import { handWritten } from './hand-written.ts';

const city = population(scales.city);
const question = questionOf(city);

test('a city of 26 million decisions: columns in JavaScript, columns in vectors and loops written by hand decide alike', () => {
  const byHand = new DecisionDigest();
  handWritten(city, (decision) => byHand.tell(decision));
  expect(byHand.counts.every(({ yes, unknown }) => yes > 0 && unknown > 0)).toBe(true);
  for (const kernelOf of [javascriptKernel, fastestKernel]) expect(digestBy(kernelOf)).toBe(byHand.text);
}, 120_000);

function digestBy(kernelOf: (heap: Heap) => Kernel): string {
  const digest = new DecisionDigest();
  const matched = match(question, kernelOf);
  for (const rule of question.rules.keys()) {
    for (let lot = 0; lot < city.lots.size; lot += 1) {
      const { yes, unknown } = matched.answersFor({ rule, lot });
      for (const enterprise of yes) digest.tell({ rule, enterprise, lot, truth: 2 });
      for (const enterprise of unknown) digest.tell({ rule, enterprise, lot, truth: 1 });
    }
  }
  return digest.text;
}

test('explanations, one pair and columns of a part of it are the same', () => {
  const matched = match(question);
  const different = [];
  for (const [at, rule] of question.rules.entries()) {
    const pair = onePair(rule);
    for (let enterprise = 0; enterprise < city.enterprises.size; enterprise += 37) {
      for (let lot = at; lot < city.lots.size; lot += 101) {
        const facts = { ...city.enterprises.rowAt(enterprise), ...city.lots.rowAt(lot) };
        const answers = [explain(rule, facts).answer, pair(facts), matched.answer({ rule: at, enterprise, lot })];
        if (new Set(answers).size > 1) different.push({ rule: rule.provision.id, enterprise, lot, answers });
      }
    }
  }
  expect(different).toEqual([]);
});
