// 路径: one and the same certificate must meet every phrase about it; the best certificate counts.

import type { Row } from '../facts.ts';
import type { Scene, Truth } from './evaluate.ts';

export interface Route {
  /** Place in the list; null when the list is empty or unknown, or nothing is bound. */
  readonly at: number | null;
  readonly row: Row | null | undefined;
}

export interface WeighedRoute extends Route {
  readonly scene: Scene;
  readonly phrases: readonly Truth[];
  readonly requirements: readonly Truth[];
  readonly words: Truth;
  /** Words and those requirements that hang on the bound row. */
  readonly usable: Truth;
}

/** One route a row; an empty list still gives a route, so that every condition is reported. */
export function routesOf(binds: string | null, facts: Row): readonly [Route, ...Route[]] {
  if (binds === null) return [{ at: null, row: undefined }];
  const rows = facts[binds] as readonly Row[] | null | undefined;
  if (rows === undefined || rows === null) return [{ at: null, row: undefined }];
  const [first, ...rest] = rows.map((row, at) => ({ at, row }));
  return first === undefined ? [{ at: null, row: null }] : [first, ...rest];
}

/** Words first, then what can be used, then the fewest failing conditions, then the one that gets further in the order of the text; the earlier row wins a tie. */
export function betterRoute(one: WeighedRoute, other: WeighedRoute): WeighedRoute {
  const gain =
    rank(other.words) - rank(one.words) ||
    rank(other.usable) - rank(one.usable) ||
    failing(one) - failing(other) ||
    firstFailing(other) - firstFailing(one);
  return gain > 0 ? other : one;
}

function rank(truth: Truth): number {
  if (truth === undefined) return 1;
  return truth ? 2 : 0;
}

function firstFailing({ phrases }: WeighedRoute): number {
  return phrases.indexOf(false);
}

function failing({ phrases }: WeighedRoute): number {
  return phrases.filter((holds) => holds === false).length;
}
