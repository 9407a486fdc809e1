// 结果: a match read pair by pair, or lot by lot. Reasons are worked out on request, from the same rule, and never here.

import type { Answer } from '#law/determination';
import type { IndexedRule, Question } from './indexed.ts';
import type { Heap } from './kernels/heap.ts';
import { hasBit } from './laying/bits.ts';
import { type Block, enterprisesIn, type LotRow, lotRowsOf } from './laying/block.ts';

/** Places are those in the question. */
export interface Match {
  answer(at: { readonly rule: number; readonly enterprise: number; readonly lot: number }): Answer;
  /** Enterprises from low to high; all others are answered no (or not in force). */
  answersFor(at: { readonly rule: number; readonly lot: number }): { readonly yes: readonly number[]; readonly unknown: readonly number[] };
}

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
  const answersFor: Match['answersFor'] = ({ rule: at, lot }) => {
    const rule = rules[at]?.rule;
    const isWeighed = rule?.pairwise === undefined && rule?.standingOf(lot) === 'weighed';
    if (isWeighed) return joined(heap, placesIn(at).get(lot) ?? []);
    const everybody = Array.from({ length: question.enterprises.size }, (_, enterprise) => enterprise);
    const of = (wanted: Answer) => everybody.filter((enterprise) => answer({ rule: at, enterprise, lot }) === wanted);
    return { yes: of('yes'), unknown: of('unknown') };
  };
  return { answer, answersFor };
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

/** An enterprise may stand on several bits; its best one counts. */
function joined(heap: Heap, places: readonly Place[]): ReturnType<Match['answersFor']> {
  const [yes, may] = [new Set<number>(), new Set<number>()];
  for (const { block, sure, may: possible } of places) {
    for (const enterprise of enterprisesIn(heap, block, possible)) may.add(enterprise);
    if (sure !== undefined) for (const enterprise of enterprisesIn(heap, block, sure)) yes.add(enterprise);
  }
  return { yes: rising(yes), unknown: rising(may).filter((it) => !yes.has(it)) };
}

const rising = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((one, other) => one - other);
