import { expect, test } from 'vitest';
import { explain } from '../../../src/law/rule/explain.ts';
import { onePair } from '../../../src/law/rule/generated/one-pair.ts';
import { indexed } from '../../../src/matching/indexed.ts';
import { Heap } from '../../../src/matching/kernels/heap.ts';
import { javascriptKernel } from '../../../src/matching/kernels/javascript-kernel.ts';
import type { Kernel } from '../../../src/matching/kernels/kernel.ts';
import { enterprisesIn, lotRowsOf } from '../../../src/matching/laying/block.ts';
import { fastestKernel, match, runner } from '../../../src/matching/match.ts';
import { DecisionDigest, digestOfMatch } from './digest.ts';
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

const digestBy = (kernelOf: (heap: Heap) => Kernel): string => digestOfMatch(match(question, kernelOf), question);

test('piece by piece, with nothing kept, the same is decided in less memory', () => {
  const [kept, heap] = [match(question), new Heap()];
  const run = runner(heap, fastestKernel(heap));
  const found = question.rules.map(() =>
    Array.from({ length: city.lots.size }, () => ({ yes: new Set<number>(), may: new Set<number>() })),
  );
  for (const piece of indexed({ ...question, mostWords: 256 }).pieces(heap, { isKept: false })) {
    for (const { rule, block } of piece) {
      run(block, question);
      for (const { lot, may, sure } of lotRowsOf(heap, block)) {
        for (const it of enterprisesIn(heap, block, may)) found[rule]?.[lot]?.may.add(it);
        if (sure !== undefined) for (const it of enterprisesIn(heap, block, sure)) found[rule]?.[lot]?.yes.add(it);
      }
    }
  }
  const different = [];
  for (const [rule, lots] of found.entries()) {
    for (const [lot, { yes, may }] of lots.entries()) {
      const answers = kept.answersFor({ rule, lot });
      if (yes.size !== answers.yes.length || may.size !== answers.yes.length + answers.unknown.length) different.push({ rule, lot });
      if (answers.yes.some((it) => !yes.has(it)) || answers.unknown.some((it) => !may.has(it))) different.push({ rule, lot });
    }
  }
  expect(different).toEqual([]);
  expect(heap.mark).toBeLessThan(8);
});

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
