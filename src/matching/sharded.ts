// 分片: lots shard by shard, each with all enterprises, in one memory that is used again. Both sides are read once for all shards.

import { type Index, indexing, type Question } from './indexed.ts';
import { Heap } from './kernels/heap.ts';
import type { Block } from './laying/block.ts';
import { fastestKernel, runner } from './match.ts';
import { type Match, matchOf } from './read-match.ts';
import type { ReadSoFar } from './reading/sides.ts';
import { untilItEnds } from './while-matched.ts';

/** Lots that are matched together, by their places in the question. */
export interface Part {
  readonly name: string;
  readonly lots: readonly number[];
}

export interface Shard extends Part {
  readonly is: 'shard';
  /** Of its own lots, by their places in the question. Throws Error once the next shard is asked for: that has taken its memory. */
  readonly match: Match;
}

/** Those of one name together, and at most so many. */
export function partsOf(
  size: number,
  { nameOf, most }: { readonly nameOf: (lot: number) => string; readonly most: number },
): readonly Part[] {
  const places = Array.from({ length: size }, (_, lot) => lot);
  return [...Map.groupBy(places, nameOf)].flatMap(([name, lots]) =>
    Array.from({ length: Math.ceil(lots.length / most) }, (_, at) => ({ name, lots: lots.slice(at * most, (at + 1) * most) })),
  );
}

/** A piece of the next shard has been laid and run. */
export interface PieceDone {
  readonly is: 'piece';
}

/** Whoever asks for the next step may do something else before. */
export function* inShards(question: Question, parts: readonly Part[]): Iterable<ReadSoFar | PieceDone | Shard> {
  const { reading, index } = indexing(question);
  yield* reading;
  const matching = matcher(question, index);
  for (const part of parts) {
    const { match, end } = untilItEnds(yield* matching(part.lots));
    yield { is: 'shard', ...part, match };
    end();
  }
}

/** Columns are laid piece by piece in one heap; of each piece the rows alone are kept, in another. */
function matcher(question: Question, index: Index): (lots: readonly number[]) => Generator<PieceDone, Match> {
  const [columns, rows] = [new Heap(), new Heap()];
  const run = runner(columns, fastestKernel(columns));
  const start = rows.mark;
  const families = index.families();
  return function* (lots) {
    rows.release(start);
    const isIn = new Uint8Array(question.lots.size);
    for (const lot of lots) isIn[lot] = 1;
    const blocks = index.rules.map((): Block[] => []);
    for (const piece of index.pieces(columns, { isKept: false, families, isIn })) {
      for (const { rule, block } of piece) {
        run(block, question);
        blocks[rule]?.push(copied(block, columns, rows));
      }
      yield { is: 'piece' };
    }
    const rules = index.rules.map((rule, at) => ({ rule, blocks: blocks[at] ?? [] }));
    return matchOf({ heap: rows, question, rules });
  };
}

/** What is read of a block once it has been run. */
function copied(block: Block, from: Heap, to: Heap): Block {
  const copy = (place: number, count: number) => {
    const at = to.reserve(count);
    to.words.set(from.words.subarray(place, place + count), at);
    return at;
  };
  const { lots, rows, words } = block;
  const may = copy(block.may, rows * words);
  return {
    ...block,
    lots: { place: copy(lots.place, lots.count), count: lots.count },
    isCapped: copy(block.isCapped, lots.count),
    rowOf: copy(block.rowOf, lots.count),
    may,
    sure: block.sure === block.may ? may : copy(block.sure, rows * words),
    programs: [],
  };
}
