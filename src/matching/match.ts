// 全量匹配: every enterprise against every lot. The same three answers as explain and one pair, as bits.

import { indexed, type Question } from './indexed.ts';
import { Heap } from './kernels/heap.ts';
import { javascriptKernel } from './kernels/javascript-kernel.ts';
import type { Kernel } from './kernels/kernel.ts';
import { mostColumns, simdKernel } from './kernels/simd-kernel.ts';
import { bitsOf, clearBit } from './laying/bits.ts';
import type { Block } from './laying/block.ts';
import { type Match, matchOf } from './read-match.ts';

export function match(question: Question, kernelOf: (heap: Heap) => Kernel = fastestKernel): Match {
  const heap = new Heap();
  return matchIn(heap, kernelOf(heap), question);
}

/** Columns, then rows. What is matched holds as long as the heap keeps what is taken here. */
export function matchIn(heap: Heap, kernel: Kernel, question: Question): Match {
  const index = indexed(question);
  const laid = [...index.pieces(heap, { isKept: true })].flat();
  const run = runner(heap, kernel);
  for (const { block } of laid) run(block, question);
  const blocksOf = Map.groupBy(laid, ({ rule }) => rule);
  const rules = index.rules.map((rule, at) => ({ rule, blocks: (blocksOf.get(at) ?? []).map(({ block }) => block) }));
  return matchOf({ heap, question, rules });
}

/** Vectors where the engine has them. */
export const fastestKernel = (heap: Heap): Kernel => simdKernel(heap) ?? javascriptKernel(heap);

/** Computes the rows of a block. */
export function runner(heap: Heap, kernel: Kernel): (block: Block, question: Question) => void {
  const plain = javascriptKernel(heap);
  return (block, question) => {
    for (const program of block.programs) (program.columns > mostColumns ? plain : kernel).run(program);
    if (block.residual.length > 0) settle(heap, block, question);
  };
}

/** What is left in a row is weighed pair by pair. */
function settle(heap: Heap, block: Block, question: Question): void {
  for (let at = 0; at < block.lots.count; at += 1) {
    const lot = heap.words[block.lots.place + at] as number;
    const row = (heap.words[block.rowOf + at] as number) * block.words;
    const facts = question.lots.rowAt(lot);
    for (const bit of bitsOf(heap, { place: block.may + row, words: block.words })) {
      const { facts: enterprise, bound } = block.factsOf(bit);
      const truth = Math.min(...block.residual.map((table) => table.weigh(enterprise, bound, facts)));
      if (truth === 0) clearBit(heap, block.may + row, bit);
      if (truth < 2) clearBit(heap, block.sure + row, bit);
    }
  }
}
