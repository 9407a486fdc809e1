// 我们的一方: the columns made, the rows run, and the dense answer that memory would have to hold, each as a piece of work to be timed.

import { indexed, type Question, type RuleBlock } from '../../../src/matching/indexed.ts';
import { Heap, wordsFor } from '../../../src/matching/kernels/heap.ts';
import { fastestKernel, runner } from '../../../src/matching/match.ts';

export interface Indexing {
  /** Reads both sides into columns of numbers. */
  read(): void;
  /** Divides, orders and lays out what was read last, as columns of bits. */
  lay(): void;
  /** Matches what was laid last. */
  run(): void;
}

/** In one heap that is used again, as in a server that matches again when something has changed. */
export function indexing(question: Question): Indexing {
  const heap = new Heap();
  const start = heap.mark;
  const run = runner(heap, fastestKernel(heap));
  let index = indexed(question);
  let blocks: readonly RuleBlock[] = [];
  return {
    read: () => {
      index = indexed(question);
    },
    lay: () => {
      heap.release(start);
      blocks = [...index.pieces(heap, { isKept: true })].flat();
    },
    run: () => {
      for (const { block } of blocks) run(block, question);
    },
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
