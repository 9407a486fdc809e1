// 用完即还的匹配: a match that holds while one function runs, in the one heap that the process uses again and again.

import type { Question } from './indexed.ts';
import { Heap } from './kernels/heap.ts';
import type { Kernel } from './kernels/kernel.ts';
import { fastestKernel, matchIn } from './match.ts';
import type { Match } from './read-match.ts';

/** What was matched is erased. A heap that had to grow beyond 64 MiB is given up once it is free, so that the process keeps no more. */
const mostKept = 64 << 20;

let kept: { readonly heap: Heap; readonly kernel: Kernel } | undefined;

/**
 * Touching new memory and compiling a kernel cost more than a small match. Whoever matches within `then` takes what lies behind.
 * Throws Error where the match is asked after `then`.
 */
export function whileMatched<Outcome>(question: Question, then: (match: Match) => Outcome): Outcome {
  kept ??= fresh();
  const { heap, kernel } = kept;
  const start = heap.mark;
  try {
    const { match, end } = untilItEnds(matchIn(heap, kernel, question));
    try {
      return then(match);
    } finally {
      end();
    }
  } finally {
    heap.erase(start);
    if (kept?.heap === heap && heap.words.byteLength > mostKept) kept = undefined;
  }
}

function fresh() {
  const heap = new Heap();
  return { heap, kernel: fastestKernel(heap) };
}

/** What is asked after the end would be read out of memory that others have taken. */
export function untilItEnds(match: Match): { readonly match: Match; end(): void } {
  let isOver = false;
  const guarded =
    <Given extends readonly unknown[], Got>(ask: (...given: Given) => Got) =>
    (...given: Given): Got => {
      if (isOver) throw new Error('the match is over');
      return ask(...given);
    };
  return {
    match: { answer: guarded(match.answer), answersFor: guarded(match.answersFor), eachFor: guarded(match.eachFor) },
    end: () => {
      isOver = true;
    },
  };
}
