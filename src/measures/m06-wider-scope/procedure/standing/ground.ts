// 依据: what the answers of firms rest on beside the firms themselves, all of it public: the open lots, and of whom each list speaks.

import type { LotRead } from '../everybody/read-everybody.ts';

export interface Ground {
  /** Of all of it. */
  readonly digest: string;
  /** By code. */
  readonly lots: ReadonlyMap<string, GroundLot>;
  /** By register: its lists speak of whoever was listed up to this instant. Left out: of nobody. */
  readonly loaded: Readonly<Record<string, string>>;
}

export interface GroundLot {
  /** Of all that the register says about it. */
  readonly digest: string;
  readonly facts: LotRead['facts'];
}

/** Lots that only one of them has, or has otherwise, each as it was and as it is; one that has closed at its deadline is no change. */
export function changedLots(before: Ground, now: Ground, on: string): readonly LotRead['facts'][] {
  const gone = [...before.lots].filter(([code, { facts }]) => !now.lots.has(code) && facts.bidsDueOn >= on).map(([, lot]) => lot);
  const others = [...now.lots].flatMap(([code, lot]) => {
    const was = before.lots.get(code);
    if (was === undefined) return [lot];
    return was.digest === lot.digest ? [] : [was, lot];
  });
  return [...gone, ...others].map(({ facts }) => facts);
}

/** Of lots as they were, those of which an answer may be kept: one that has closed at its deadline since is out of the question. */
export const lotsThatCount = (before: Ground, now: Ground, on: string): readonly LotRead['facts'][] =>
  [...before.lots].flatMap(([code, { facts }]) => (now.lots.has(code) || facts.bidsDueOn >= on ? [facts] : []));

export interface Span {
  /** Left out: from ever. */
  readonly after: string | undefined;
  readonly through: string | undefined;
}

/** Whoever was listed in one of these spans is spoken of by a list now and was not before, or the other way round. */
export function spokenOfOtherwise(before: Ground, now: Ground): readonly Span[] {
  const registers = [...new Set([...Object.keys(before.loaded), ...Object.keys(now.loaded)])];
  return registers.flatMap((register): readonly Span[] => {
    const [was, is] = [before.loaded[register], now.loaded[register]];
    if (was === is) return [];
    return [(was ?? '') < (is ?? '') ? { after: was, through: is } : { after: is, through: was }];
  });
}
