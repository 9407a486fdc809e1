// 分片: lots shard by shard, as a province owns its own, each with all enterprises. One shard's rows are kept at a time.

import type { Question } from './indexed.ts';
import { Heap } from './kernels/heap.ts';
import { fastestKernel, matchIn } from './match.ts';
import type { Match } from './read-match.ts';

export interface Shard {
  readonly name: string;
  /** Places in the question of its lots. */
  readonly lots: readonly number[];
  /** Lots by their place in the shard. It holds until the next shard is asked for, which takes its memory. */
  readonly match: Match;
}

export function* sharded(question: Question, nameOf: (lot: number) => string): Iterable<Shard> {
  const heap = new Heap();
  const kernel = fastestKernel(heap);
  const start = heap.mark;
  const places = Array.from({ length: question.lots.size }, (_, lot) => lot);
  for (const [name, lots] of Map.groupBy(places, nameOf)) {
    heap.release(start);
    const rows = { size: lots.length, rowAt: (place: number) => question.lots.rowAt(lots[place] ?? -1) };
    yield { name, lots, match: matchIn(heap, kernel, { ...question, lots: rows }) };
  }
}
