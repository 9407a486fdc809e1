// 不用去问的事实: what comes of itself after the deadline, and what is published for all; whoever asks for it before says that he means to bid.

import type { Fact } from '#law/facts';
import { facts } from '../rules/facts.ts';

const declared: Readonly<Record<string, Fact>> = facts.facts;

/** `published`: to be read, not asked for. `awaited`: comes of itself. */
export type Source = 'askOf' | 'published' | 'awaited';

export function sourceOf(fact: string): Source {
  if (declared[fact]?.awaited !== undefined) return 'awaited';
  return declared[fact]?.published === undefined ? 'askOf' : 'published';
}

/** What is said instead of whom to ask; a page says it in its own language. */
export function insteadOfAsking(fact: string): string | undefined {
  const { awaited, published } = declared[fact] ?? {};
  return awaited ?? (published === undefined ? undefined : `${publishedBefore}${published}${publishedAfter}`);
}

const publishedBefore = '请看';
const publishedAfter = '；不要单独去问招标人，问了就说出了谁准备投标';

/** Who supplies it, in a column. */
export function suppliedBy({ fact, askOf }: { readonly fact: string; readonly askOf: string }): string {
  if (declared[fact]?.awaited !== undefined) return `${askOf}（投标截止以后）`;
  return declared[fact]?.published ?? askOf;
}
