// 分片: lots shard by shard, as a province owns its own, each with all enterprises. One shard's rows are kept at a time.

import type { Question } from './indexed.ts';
import { Heap } from './kernels/heap.ts';
import { fastestKernel, matchIn } from './match.ts';
import type { Match } from './read-match.ts';

export interface Shard {
  readonly name: string;
  /** Places in the question of its lots. */
  readonly lots: readonly number[];
  /** Lots by their place in the shard. Throws Error after `then`: the next shard has taken its memory. */
  readonly match: Match;
}

export function eachShard(question: Question, nameOf: (lot: number) => string, then: (shard: Shard) => void): void {
  const heap = new Heap();
  const kernel = fastestKernel(heap);
  const start = heap.mark;
  const places = Array.from({ length: question.lots.size }, (_, lot) => lot);
  for (const [name, lots] of Map.groupBy(places, nameOf)) {
    heap.release(start);
    const rows = { size: lots.length, rowAt: (place: number) => question.lots.rowAt(lots[place] ?? -1) };
    const { match, end } = untilItEnds(matchIn(heap, kernel, { ...question, lots: rows }));
    then({ name, lots, match });
    end();
  }
}

function untilItEnds(match: Match): { readonly match: Match; end(): void } {
  let isOver = false;
  const guarded =
    <At, Got>(ask: (at: At) => Got) =>
    (at: At): Got => {
      if (isOver) throw new Error('the shard is over');
      return ask(at);
    };
  return {
    match: { answer: guarded(match.answer), answersFor: guarded(match.answersFor) },
    end: () => {
      isOver = true;
    },
  };
}
