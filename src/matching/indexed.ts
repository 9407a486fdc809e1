// 索引: rules, enterprises and lots made into blocks, rule by rule and edition by edition of the parameters.

import type { PlainDate } from '#kernel/plain-date';
import { isInForce } from '#law/instrument';
import { editionsOn } from '#law/rule/editions';
import { type OnePair, onePair } from '#law/rule/one-pair';
import type { Rule } from '#law/rule/rule';
import { type Block, blockOf } from './columns/block.ts';
import { groupsOf, partitionOf } from './columns/partition.ts';
import { type Planned, planned } from './columns/planned.ts';
import type { Heap } from './kernels/heap.ts';
import type { SideOf } from './parts.ts';
import { planOf } from './plan.ts';
import { Columns } from './reading/column.ts';
import { readSides, type Sides, Units } from './reading/sides.ts';

export interface Question extends Sides {
  readonly rules: readonly Rule[];
  /** Facts of a bid belong to neither side of themselves. */
  readonly sideOf: SideOf;
  /** Above so many pairs of kinds a condition is weighed pair by pair. */
  readonly mostPairs?: number;
}

/** What the day of the lot says before anything is weighed. */
export type Standing = 'weighed' | 'not-in-force' | 'unknown';

export interface IndexedRule {
  readonly rule: Rule;
  /** Of each lot. */
  readonly standing: readonly Standing[];
  /** Made one after the other; what is not kept can be given back to the heap in between. */
  blocks(heap: Heap): Iterable<Block>;
  /** Answers every pair by itself: what decides is not the lot's, so that nothing can be laid out in columns. */
  readonly pairwise: OnePair | undefined;
}

const mostPairs = 4_000_000;

export function indexed(question: Question): readonly IndexedRule[] {
  const { rules, sideOf, lots } = question;
  const units = new Map(rules.map(({ binds }) => [binds, new Units(question.enterprises, binds)]));
  const columns = new Columns();
  const days = new Map(rules.map(({ set }) => [set.decidedBy, daysOf(question, set.decidedBy)]));
  const made = rules.map((rule) => {
    if (!isColumnar(rule, sideOf)) return { rule, standing: [], editions: [], pairwise: onePair(rule) };
    const day = days.get(rule.set.decidedBy) ?? [];
    const standing = day.map(
      (it): Standing => (it === undefined ? 'unknown' : isInForce(rule.provision.inForce, it) ? 'weighed' : 'not-in-force'),
    );
    const registers = { units: units.get(rule.binds) as Units, lots: columns, lotCount: lots.size, sideOf };
    const weighed = Array.from(day.keys()).filter((lot) => standing[lot] === 'weighed');
    const editions = [...Map.groupBy(weighed, (lot) => startOf(rule, day[lot] as PlainDate))].map(([, of]) => ({
      lots: of,
      planned: planned(planOf(rule, editionsOn(rule, day[of[0] ?? 0] as PlainDate).values, sideOf), registers),
    }));
    return { rule, standing, editions, pairwise: undefined };
  });
  readSides(question, { units: [...units.values()], lots: columns });
  return made.map(({ rule, standing, editions, pairwise }) => ({
    rule,
    standing,
    pairwise,
    blocks: (heap) => blocksIn(editions, { heap, lots, mostPairs: question.mostPairs ?? mostPairs }),
  }));
}

function* blocksIn(
  editions: readonly { readonly planned: Planned; readonly lots: readonly number[] }[],
  rest: { readonly heap: Heap; readonly lots: Question['lots']; readonly mostPairs: number },
): Iterable<Block> {
  for (const edition of editions) {
    const partition = partitionOf(edition.planned, edition.lots);
    for (const group of groupsOf(partition, edition.lots)) yield blockOf({ ...rest, partition }, group);
  }
}

const isColumnar = ({ set, binds }: Rule, sideOf: SideOf) =>
  sideOf(set.decidedBy) === 'lot' && (binds === null || sideOf(binds) === 'enterprise');

function daysOf({ lots }: Question, decidedBy: string): readonly (PlainDate | undefined)[] {
  return Array.from({ length: lots.size }, (_, lot) => (lots.rowAt(lot)[decidedBy] ?? undefined) as PlainDate | undefined);
}

/** Lots of one edition share every parameter. */
function startOf({ parameters }: Rule, day: PlainDate): string {
  const starts = Object.values(parameters).flatMap(({ editions }) => editions.map(({ from }) => from));
  return starts.filter((from) => from <= day).reduce((latest, from) => (from > latest ? from : latest), '');
}
