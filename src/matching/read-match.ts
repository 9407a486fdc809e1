// 结果: a match read pair by pair, or lot by lot. Reasons are worked out on request, from the same rule, and never here.

import type { Answer } from '#law/determination';
import type { IndexedRule, Question } from './indexed.ts';
import type { Heap } from './kernels/heap.ts';
import { hasBit } from './laying/bits.ts';
import { type Block, type LotRow, lotRowsOf } from './laying/block.ts';

/** Places are those in the question. */
export interface Asked {
  readonly rule: number;
  readonly lot: number;
}

export interface Match {
  answer(at: Asked & { readonly enterprise: number }): Answer;
  /** Enterprises from low to high; all others are answered no (or not in force). */
  answersFor(at: Asked): { readonly yes: readonly number[]; readonly unknown: readonly number[] };
  /** The same without putting them in order. */
  eachFor(at: Asked, tell: Tell): void;
}

/** May be told of an enterprise more than once, in any order: its best answer counts. Nobody else is answered yes or unknown. */
export type Tell = (enterprise: number, answer: 'yes' | 'unknown') => void;

export interface Matched {
  readonly heap: Heap;
  readonly question: Question;
  readonly rules: readonly { readonly rule: IndexedRule; readonly blocks: readonly Block[] }[];
}

/** A block that answers a lot, and the lot's rows in it. */
interface Place extends LotRow {
  readonly block: Block;
}

export function matchOf({ heap, question, rules }: Matched): Match {
  const known = new Map<number, ReadonlyMap<number, readonly Place[]>>();
  /** Of a rule, by lot; made when the rule is first asked for. */
  const placesIn = (rule: number) => {
    const places = known.get(rule) ?? placesOf(heap, rules[rule]?.blocks ?? []);
    known.set(rule, places);
    return places;
  };
  const bits = new Map<Block, ReadonlyMap<number, readonly number[]>>();
  const bitsIn = (block: Block) => {
    const known = bits.get(block) ?? Map.groupBy(block.enterprises.keys(), (bit) => block.enterprises[bit] as number);
    bits.set(block, known);
    return known;
  };
  const answer: Match['answer'] = ({ rule: at, enterprise, lot }) => {
    const rule = rules[at]?.rule;
    if (rule?.pairwise !== undefined) return rule.pairwise({ ...question.enterprises.rowAt(enterprise), ...question.lots.rowAt(lot) });
    const standing = rule?.standingOf(lot) ?? 'unknown';
    if (standing !== 'weighed') return standing;
    const found = (placesIn(at).get(lot) ?? []).flatMap((place) => {
      return (bitsIn(place.block).get(enterprise) ?? []).map((bit) => answerIn(heap, place, bit));
    });
    return found.includes('yes') ? 'yes' : found.includes('unknown') ? 'unknown' : 'no';
  };
  const eachFor: Match['eachFor'] = ({ rule: at, lot }, tell) => {
    const rule = rules[at]?.rule;
    if (rule?.pairwise === undefined && rule?.standingOf(lot) === 'weighed') {
      for (const place of placesIn(at).get(lot) ?? []) tellRow(heap, place, tell);
      return;
    }
    for (let enterprise = 0; enterprise < question.enterprises.size; enterprise += 1) {
      const found = answer({ rule: at, enterprise, lot });
      if (found === 'yes' || found === 'unknown') tell(enterprise, found);
    }
  };
  const answersFor: Match['answersFor'] = (at) => {
    const [yes, unknown] = [new Set<number>(), new Set<number>()];
    eachFor(at, (enterprise, found) => (found === 'yes' ? yes : unknown).add(enterprise));
    return { yes: rising(yes), unknown: rising(unknown).filter((it) => !yes.has(it)) };
  };
  return { answer, answersFor, eachFor };
}

function placesOf(heap: Heap, blocks: readonly Block[]): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  for (const block of blocks) {
    for (const row of lotRowsOf(heap, block)) {
      const known = places.get(row.lot);
      if (known === undefined) places.set(row.lot, [{ block, ...row }]);
      else known.push({ block, ...row });
    }
  }
  return places;
}

function answerIn(heap: Heap, { sure, may }: Place, bit: number): Answer {
  if (!hasBit(heap, may, bit)) return 'no';
  return sure !== undefined && hasBit(heap, sure, bit) ? 'yes' : 'unknown';
}

function tellRow({ words: heap }: Heap, { block: { enterprises, words }, sure, may }: Place, tell: Tell): void {
  for (let word = 0; word < words; word += 1) {
    const certain = sure === undefined ? 0 : (heap[sure + word] as number);
    for (let left = heap[may + word] as number; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      tell(enterprises[word * 32 + bit] as number, (certain >>> bit) & 1 ? 'yes' : 'unknown');
    }
  }
}

const rising = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((one, other) => one - other);
