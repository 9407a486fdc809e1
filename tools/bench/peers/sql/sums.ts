// 合计: one row of a database's counts and sums, read as what the digest is made of.

import type { Sum } from '../../matching/digest.ts';

/** All, then yes and known of each rule, then the sums over yes and unknown of each rule. */
export function sumsIn(row: readonly unknown[], rules: number): readonly Sum[] {
  const at = (place: number) => BigInt(String(row[place]));
  const all = Number(at(0));
  return Array.from({ length: rules }, (_, rule) => ({
    yes: Number(at(1 + rule * 2)),
    unknown: all - Number(at(2 + rule * 2)),
    mixed: at(1 + rules * 2 + rule * 2) * 2n + at(2 + rules * 2 + rule * 2),
  }));
}
