// 全量匹配: every enterprise against every lot. The same three answers as explain and one pair, as bits.

import type { Answer } from '#law/determination';
import { bitsOf, clearBit, hasBit } from './columns/bits.ts';
import type { Block } from './columns/block.ts';
import { type IndexedRule, indexed, type Question } from './indexed.ts';
import { Heap } from './kernels/heap.ts';
import { javascriptKernel } from './kernels/javascript-kernel.ts';
import type { Kernel } from './kernels/kernel.ts';
import { mostColumns, simdKernel } from './kernels/simd-kernel.ts';

export interface Match {
  /** By the places in the question. */
  answer(at: { readonly rule: number; readonly enterprise: number; readonly lot: number }): Answer;
  /** Enterprises that are answered so, from low to high. */
  enterprises(at: { readonly rule: number; readonly lot: number; readonly answer: 'yes' | 'unknown' }): readonly number[];
}

/** Columns, then rows. */
export function match(question: Question, kernelOf: (heap: Heap) => Kernel = fastestKernel): Match {
  const heap = new Heap();
  const rules = indexed(question).map((rule) => {
    const blocks = [...rule.blocks(heap)];
    return { rule, blocks, places: placesOf(blocks, question.lots.size) };
  });
  const run = runner(heap, kernelOf(heap));
  for (const { blocks } of rules) for (const block of blocks) run(block, question);
  return readerOf({ heap, question, rules });
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
  for (const [at, lot] of block.lots.entries()) {
    const row = block.rowOf[at] as number;
    const [sure, may] = [block.sure[row] as number, block.may[row] as number];
    const facts = question.lots.rowAt(lot);
    for (const bit of bitsOf(heap, { place: may, words: block.words })) {
      const { facts: enterprise, bound } = block.factsOf(bit);
      const truth = Math.min(...block.residual.map((table) => table.weigh(enterprise, bound, facts)));
      if (truth === 0) clearBit(heap, may, bit);
      if (truth < 2) clearBit(heap, sure, bit);
    }
  }
}

interface Matched {
  readonly heap: Heap;
  readonly question: Question;
  readonly rules: readonly { readonly rule: IndexedRule; readonly blocks: readonly Block[]; readonly places: Places }[];
}

/** Of each lot the blocks that answer it, with its place in them. */
type Places = readonly (readonly { readonly block: Block; readonly at: number }[])[];

function placesOf(blocks: readonly Block[], lots: number): Places {
  const places = Array.from({ length: lots }, (): { block: Block; at: number }[] => []);
  for (const block of blocks) for (const [at, lot] of block.lots.entries()) places[lot]?.push({ block, at });
  return places;
}

function readerOf({ heap, question, rules }: Matched): Match {
  const bits = new Map<Block, ReadonlyMap<number, readonly number[]>>();
  const bitsIn = (block: Block) => {
    const known = bits.get(block) ?? Map.groupBy(block.enterprises.keys(), (bit) => block.enterprises[bit] as number);
    bits.set(block, known);
    return known;
  };
  const answer: Match['answer'] = ({ rule: at, enterprise, lot }) => {
    const it = rules[at];
    if (it?.rule.pairwise !== undefined)
      return it.rule.pairwise({ ...question.enterprises.rowAt(enterprise), ...question.lots.rowAt(lot) });
    const standing = it?.rule.standing[lot] ?? 'unknown';
    if (standing !== 'weighed') return standing;
    let best: Answer = 'no';
    for (const { block, at: place } of it?.places[lot] ?? []) {
      for (const bit of bitsIn(block).get(enterprise) ?? []) {
        const found = answerIn(heap, block, { place, bit });
        if (found === 'yes') return 'yes';
        if (found === 'unknown') best = 'unknown';
      }
    }
    return best;
  };
  const enterprises: Match['enterprises'] = ({ rule, lot, answer: wanted }) =>
    Array.from({ length: question.enterprises.size }, (_, enterprise) => enterprise).filter(
      (enterprise) => answer({ rule, enterprise, lot }) === wanted,
    );
  return { answer, enterprises };
}

function answerIn(heap: Heap, block: Block, { place, bit }: { place: number; bit: number }): Answer {
  const row = block.rowOf[place] as number;
  if (!hasBit(heap, block.may[row] as number, bit)) return 'no';
  return block.isCapped[place] === 0 && hasBit(heap, block.sure[row] as number, bit) ? 'yes' : 'unknown';
}
