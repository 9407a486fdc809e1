// 不用去问的事实: what comes of itself after the deadline; whoever asks for it before says that he means to bid.

import type { Fact } from '#law/facts';
import { facts } from '../rules/facts.ts';

const declared: Readonly<Record<string, Fact>> = facts.facts;

/** What is said instead of whom to ask. */
export const awaitedOf = (fact: string): string | undefined => declared[fact]?.awaited;

/** Who supplies it, in a column. */
export const suppliedBy = ({ fact, askOf }: { readonly fact: string; readonly askOf: string }): string =>
  awaitedOf(fact) === undefined ? askOf : `${askOf}（投标截止以后）`;
