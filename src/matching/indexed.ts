// 索引: rules, enterprises and lots made into blocks, piece by piece.

import type { PlainDate } from '#kernel/plain-date';
import { isInForce } from '#law/instrument';
import { editionStarts, editionsOn } from '#law/rule/editions';
import { type OnePair, onePair } from '#law/rule/generated/one-pair';
import type { Rule } from '#law/rule/rule';
import { type Asked, type Family, familiesOf } from './columns/family.ts';
import { groupsOf } from './columns/group.ts';
import type { Heap } from './kernels/heap.ts';
import { type Block, blocksOf } from './laying/block.ts';
import { Ground } from './laying/ground.ts';
import { halvesOf } from './laying/half.ts';
import type { Laying } from './laying/laid.ts';
import { Scratch } from './laying/scratch.ts';
import type { SideOf } from './parts.ts';
import { planOf } from './plan.ts';
import type { ReadSoFar, Sides } from './reading/sides.ts';
import { Reading } from './reading.ts';

export interface Question extends Sides {
  readonly rules: readonly Rule[];
  /** Facts of a bid belong to neither side of themselves. */
  readonly sideOf: SideOf;
  /** Above so many pairs of kinds a condition is weighed pair by pair. */
  readonly mostPairs?: number;
  /** A piece has so many lots at most that one column for each of them has so many words. */
  readonly mostWords?: number;
  /** A piece has so many lots, whatever the words. */
  readonly lotsEach?: number;
}

/** What the day of the lot says before anything is weighed. */
export type Standing = 'weighed' | 'not-in-force' | 'unknown';

export interface IndexedRule {
  readonly rule: Rule;
  readonly standingOf: (lot: number) => Standing;
  /** Answers every pair by itself: what decides is not the lot's, so that nothing can be laid out in columns. */
  readonly pairwise: OnePair | undefined;
}

export interface RuleBlock {
  /** Its place in the question. */
  readonly rule: number;
  readonly block: Block;
}

export interface Index {
  readonly rules: readonly IndexedRule[];
  /** Made of all that was read, with each call anew. */
  families(): readonly Family[];
  /** The blocks of all rules over one piece after the other. Unless they are kept, the next piece takes their place in the heap. */
  pieces(heap: Heap, of: PiecesOf): Iterable<readonly RuleBlock[]>;
}

export interface PiecesOf {
  readonly isKept: boolean;
  /** Whoever lays several parts makes them once. */
  readonly families?: readonly Family[];
  /** 1 for a lot of the part that is laid; left out: all are. */
  readonly isIn?: Uint8Array;
}

/** Reads both sides; columns are laid when pieces are asked for. */
export function indexed(question: Question): Index {
  const { reading, index } = indexing(question);
  for (const _ of reading);
  return index;
}

/** The same, read step by step; the index answers once all is read. */
export function indexing(question: Question): { readonly reading: Iterable<ReadSoFar>; readonly index: Index } {
  const { rules, sideOf, lots } = question;
  const reading = new Reading(question, sideOf);
  const made = rules.map((rule, at) => {
    return isColumnar(rule, sideOf) ? inColumns(rule, { at, reading, sideOf }) : { indexed: byPairs(rule), asked: [] };
  });
  const asked = made.flatMap((it) => it.asked);
  const families = () => familiesOf(asked, lots.size);
  return {
    reading: reading.read(),
    index: {
      rules: made.map((it) => it.indexed),
      families,
      pieces: (heap, of) => piecesOf(of.families ?? families(), { ...of, heap, question }),
    },
  };
}

const isColumnar = ({ set, binds }: Rule, sideOf: SideOf) =>
  sideOf(set.decidedBy) === 'lot' && (binds === null || sideOf(binds) === 'enterprise');

const byPairs = (rule: Rule): IndexedRule => ({ rule, standingOf: () => 'unknown', pairwise: onePair(rule) });

function inColumns(rule: Rule, { at, reading, sideOf }: { at: number; reading: Reading; sideOf: SideOf }) {
  const days = reading.daysOf(rule.set.decidedBy);
  const isOpen = days.asks((day) => isInForce(rule.provision.inForce, day));
  const standingOf = (lot: number): Standing => (days.isUnknown(lot) ? 'unknown' : isOpen(lot) ? 'weighed' : 'not-in-force');
  const asked = editionsOf(rule).map(({ from, before }): Asked => {
    const plan = planOf(rule, editionsOn(rule, from).values, sideOf);
    const isWeighed = days.asks((day) => isInForce(rule.provision.inForce, day) && from <= day && (before === undefined || day < before));
    return reading.ask(plan, { rule: at, isWeighed });
  });
  return { indexed: { rule, standingOf, pairwise: undefined }, asked };
}

interface EditionOfRule {
  /** Empty: from ever. */
  readonly from: PlainDate;
  readonly before: PlainDate | undefined;
}

/** Those of which some day is one of the provision's. */
function editionsOf(rule: Rule): readonly EditionOfRule[] {
  const { inForce } = rule.provision;
  const from = ['' as PlainDate, ...editionStarts(rule)];
  return from
    .map((day, at) => ({ from: day, before: from[at + 1] }))
    .filter((it) => (it.before === undefined || it.before > inForce.from) && (inForce.through === null || it.from <= inForce.through));
}

interface Pieces extends PiecesOf {
  readonly heap: Heap;
  readonly question: Question;
}

const [mostPairs, mostWords] = [4_000_000, 1_048_576];

function* piecesOf(families: readonly Family[], { heap, question, isKept, isIn }: Pieces): Iterable<readonly RuleBlock[]> {
  const { lots: lotRows } = question;
  const limits = { mostPairs: question.mostPairs ?? mostPairs, mostWords: question.mostWords ?? mostWords };
  const laying: Laying = { heap, scratch: new Scratch(), lotRows, ...limits };
  const giveBack = (mark: number) => {
    if (!isKept) heap.release(mark);
  };
  for (const family of families) {
    for (const group of groupsOf(family, isIn)) {
      for (const half of halvesOf(family, group)) {
        const before = heap.mark;
        const ground = new Ground({ family, group, half }, laying);
        const size = question.lotsEach ?? Math.max(32, Math.floor(limits.mostWords / ground.words));
        for (let from = 0; from < group.lots.length; from += size) {
          const mark = heap.mark;
          yield blocksOf(ground, { from, before: Math.min(from + size, group.lots.length) });
          giveBack(mark);
        }
        giveBack(before);
      }
    }
  }
}
