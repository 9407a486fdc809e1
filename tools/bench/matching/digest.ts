// 摘要: one text for all decisions, the same for everybody who decides alike.

import { createHash } from 'node:crypto';
import type { Question } from '../../../src/matching/indexed.ts';
import type { Match } from '../../../src/matching/read-match.ts';

export interface Decision {
  readonly rule: number;
  readonly enterprise: number;
  readonly lot: number;
  /** 1 unknown, 2 yes; a no is not told. */
  readonly truth: number;
}

/** Of one rule: how many, and the sum of (enterprise + 1) × (lot + 1) × truth. */
export interface Sum {
  readonly yes: number;
  readonly unknown: number;
  readonly mixed: bigint;
}

/** A rule that answers no to everybody has no line. */
export function digestOf(sums: readonly Sum[]): string {
  const lines = sums.flatMap(({ yes, unknown, mixed }, rule) => (yes + unknown === 0 ? [] : [`${rule} ${yes} ${unknown} ${mixed}`]));
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

/** Far below where numbers are no longer exact; many products go into one BigInt. */
const enough = 2 ** 50;

/** Decisions may be told in any order. */
export class DecisionDigest {
  readonly #sums: { yes: number; unknown: number; mixed: bigint; small: number }[] = [];

  tell({ rule, enterprise, lot, truth }: Decision): void {
    this.#sums[rule] ??= { yes: 0, unknown: 0, mixed: 0n, small: 0 };
    const sum = this.#sums[rule];
    if (sum === undefined) return;
    if (truth === 2) sum.yes += 1;
    else sum.unknown += 1;
    sum.small += (enterprise + 1) * (lot + 1) * truth;
    if (sum.small < enough) return;
    sum.mixed += BigInt(sum.small);
    sum.small = 0;
  }

  get text(): string {
    return digestOf(this.#sums.map(({ mixed, small, ...counts }) => ({ ...counts, mixed: mixed + BigInt(small) })));
  }

  get counts(): readonly { readonly yes: number; readonly unknown: number }[] {
    return this.#sums.map(({ yes, unknown }) => ({ yes, unknown }));
  }
}

/** Of everything that a match decided. */
export function digestOfMatch(matched: Match, { rules, lots }: Question): string {
  const digest = new DecisionDigest();
  for (const rule of rules.keys()) {
    for (let lot = 0; lot < lots.size; lot += 1) {
      const { yes, unknown } = matched.answersFor({ rule, lot });
      for (const enterprise of yes) digest.tell({ rule, enterprise, lot, truth: 2 });
      for (const enterprise of unknown) digest.tell({ rule, enterprise, lot, truth: 1 });
    }
  }
  return digest.text;
}
