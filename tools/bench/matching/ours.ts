// 我们的一方: the columns made, the rows run, and the dense answer that memory would have to hold, each as a piece of work to be timed.

import { indexed, type Question } from '../../../src/matching/indexed.ts';
import { Heap, wordsFor } from '../../../src/matching/kernels/heap.ts';
import { fastestKernel, runner } from '../../../src/matching/match.ts';

/** Reads both sides and lays out the columns; gives the run over them. */
export function readied(question: Question): () => void {
  const heap = new Heap();
  const blocks = [...indexed(question).pieces(heap, { isKept: true })].flat();
  const run = runner(heap, fastestKernel(heap));
  return () => {
    for (const { block } of blocks) run(block, question);
  };
}

export interface DenseAnswer {
  /** Reads `share` of the answer, as much as one memory holds. */
  read(): void;
  readonly share: number;
}

/** Two bits a decision, read once by the vector kernel. */
export function denseAnswer(decisions: number): DenseAnswer {
  const words = wordsFor(decisions * 2);
  const part = Math.min(words, 64 * 1_048_576);
  const heap = new Heap();
  const place = heap.take(part);
  heap.words.fill(-1, place, place + part); // memory that was never written is not there to be read
  const kernel = fastestKernel(heap);
  return { read: () => void kernel.count(place, part), share: part / words };
}
