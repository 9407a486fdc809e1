// 摘要: one text for all decisions, the same for everybody who decides alike.

import { createHash } from 'node:crypto';

export interface Decision {
  readonly rule: number;
  readonly enterprise: number;
  readonly lot: number;
  /** 1 unknown, 2 yes; a no is not told. */
  readonly truth: number;
}

/** Decisions may be told in any order. */
export class DecisionDigest {
  readonly #sums: { yes: number; unknown: number; mixed: bigint }[] = [];

  tell({ rule, enterprise, lot, truth }: Decision): void {
    this.#sums[rule] ??= { yes: 0, unknown: 0, mixed: 0n };
    const sum = this.#sums[rule];
    if (sum === undefined) return;
    if (truth === 2) sum.yes += 1;
    else sum.unknown += 1;
    sum.mixed += BigInt((enterprise + 1) * (lot + 1)) * BigInt(truth);
  }

  get text(): string {
    const told = this.#sums.map((sum) => `${sum.yes} ${sum.unknown} ${sum.mixed}`).join('\n');
    return createHash('sha256').update(told).digest('hex').slice(0, 16);
  }

  get counts(): readonly { readonly yes: number; readonly unknown: number }[] {
    return this.#sums.map(({ yes, unknown }) => ({ yes, unknown }));
  }
}
