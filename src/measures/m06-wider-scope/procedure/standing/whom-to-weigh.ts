// 该重新核对谁: of all firms, those for whom something may have changed; for all others only what their answers rest on is moved on.

import type { PlainDate } from '#kernel/plain-date';
import type { Rule } from '#law/rule/rule';
import { changedLots, type Ground, lotsThatCount, type Span, spokenOfOtherwise } from './ground.ts';
import type { StandingBasis } from './weigh-again.ts';
import type { Asked } from './within-reach.ts';

export interface FirmToWeigh {
  readonly creditCode: string;
  /** All lots are weighed, and not only those that have changed. */
  readonly isTouched: boolean;
  /** Left by writes about the firm itself; to be forgotten once it has been weighed. */
  readonly marks: readonly string[];
}

interface Resting {
  readonly creditCode: string;
  readonly weighedOn: PlainDate;
  readonly edition: string;
  /** Digest. */
  readonly ground: string;
}

export type BasisNow = Pick<StandingBasis, 'on' | 'edition' | 'program' | 'ground'>;

export interface DuePorts {
  /** Firms whose answers rest on something else than this. Until the transaction ends nobody else weighs them or moves them on. */
  restingOnOther(now: BasisNow): Promise<readonly Resting[]>;
  /** As far as their day has come. */
  marked(on: PlainDate): Promise<ReadonlyMap<string, readonly string[]>>;
  neverWeighed(): Promise<readonly string[]>;
  grounds(digests: readonly string[]): Promise<readonly Ground[]>;
  /** What programs of before ask of the registers; left out where nobody knows any more. */
  demandsOf(editions: readonly string[]): Promise<ReadonlyMap<string, readonly Rule[]>>;
  /** Firms that were listed in one of these spans, or somebody whom they employ. */
  listedIn(spans: readonly Span[]): Promise<readonly string[]>;
  /** Firms that may be eligible for one of these lots, by what is registered and whatever they bid. */
  withinReach(asked: readonly Asked[]): Promise<ReadonlySet<string>>;
  /** So many of them by lot, or all where there are fewer. */
  draw(creditCodes: readonly string[], count: number): readonly string[];
  keep(now: BasisNow): Promise<void>;
  /** As far as no mark has been left on them since. */
  moveOn(creditCodes: readonly string[], now: BasisNow): Promise<void>;
  /** What rests on lots that have closed, and grounds and programs that nothing rests on. */
  forgetPast(now: BasisNow): Promise<void>;
}

export interface Due {
  /** Whoever was marked first. */
  readonly firms: readonly FirmToWeigh[];
  /** Of how many firms the answers rest on this basis once these have been weighed, and did not before. */
  readonly upToDate: number;
  /** Whoever is due is weighed whatever the lots, so that their number tells nothing of who is eligible. */
  readonly isWhole: boolean;
  /** By digest: what answers of before may rest on. */
  readonly grounds: ReadonlyMap<string, Ground>;
}

/**
 * How many are weighed for changed lots, or for another program, says how many may be eligible, and so about how many may bid: their number is
 * made up to a multiple of this with others, drawn, who are weighed whole.
 */
const madeUpTo = 64;

/**
 * One transaction, which reads what is due before it reads the registers: what is written meanwhile leaves a mark, and a marked firm is
 * not moved on. A firm that is not marked has the facts with which it was weighed last, so that what is out of the question for it by the
 * registers of now was so then.
 */
export async function whomToWeigh(now: BasisNow, ports: DuePorts, multiple = madeUpTo): Promise<Due> {
  const resting = await ports.restingOnOther(now);
  const marked = await ports.marked(now.on);
  const unweighed = await ports.neverWeighed();
  const all = new Set([...marked.keys(), ...unweighed, ...resting.map(({ creditCode }) => creditCode)]);
  if (all.size === 0) return { firms: [], upToDate: 0, isWhole: true, grounds: new Map() };
  const found = await ports.grounds([...new Set(resting.map(({ ground }) => ground))]);
  const grounds = new Map([...found, now.ground].map((it) => [it.digest, it]));
  const editions = [...new Set(resting.map(({ edition }) => edition))];
  const demands = new Map([...(await ports.demandsOf(editions)), [now.edition, now.program.demands]]);
  // Marks for a day are gone once it has come: of a business date that was set back nothing is known.
  const isComparable = ({ weighedOn, edition, ground }: Resting) => demands.has(edition) && weighedOn <= now.on && grounds.has(ground);
  const comparable = resting.filter(isComparable);
  const from = [...new Set(comparable.map(({ ground }) => ground))].flatMap((digest) => grounds.get(digest) ?? []);
  const spoken = new Set(await ports.listedIn(from.flatMap((it) => spokenOfOtherwise(it, now.ground))));
  const others = comparable.flatMap(({ creditCode }) => (marked.has(creditCode) || spoken.has(creditCode) ? [] : [creditCode]));
  const asked = askedFor(comparable, { now, demands, grounds });
  const { reached, drawn } = await whomTheyReach(asked, { others, multiple }, ports);
  const untouched = others.filter((it) => !reached.has(it) && !drawn.has(it));
  await ports.keep(now);
  await ports.moveOn(untouched, now);
  await ports.forgetPast(now);
  const isLeft = new Set(untouched);
  const firms = [...all]
    .filter((creditCode) => !isLeft.has(creditCode))
    .map((creditCode): FirmToWeigh => {
      const marks = marked.get(creditCode) ?? [];
      return { creditCode, isTouched: marks.length > 0 || spoken.has(creditCode) || drawn.has(creditCode), marks };
    });
  return { firms, upToDate: all.size, isWhole: comparable.length === 0, grounds };
}

interface Known {
  readonly now: BasisNow;
  readonly demands: ReadonlyMap<string, readonly Rule[]>;
  readonly grounds: ReadonlyMap<string, Ground>;
}

/** Lots that have changed, as they were and as they are; under another program all of them: as it asked of them, and as is asked now. */
function askedFor(comparable: readonly Resting[], { now, demands, grounds }: Known): readonly Asked[] {
  return [...Map.groupBy(comparable, ({ edition, ground }) => `${edition} ${ground}`).values()].flatMap(([first]): readonly Asked[] => {
    const [of, before] = [demands.get(first?.edition ?? ''), grounds.get(first?.ground ?? '')];
    if (of === undefined || before === undefined) return [];
    if (first?.edition === now.edition) return [{ demands: of, lots: changedLots(before, now.ground, now.on) }];
    const all = [...now.ground.lots.values()].map(({ facts }) => facts);
    return [
      { demands: of, lots: lotsThatCount(before, now.ground, now.on) },
      { demands: now.program.demands, lots: all },
    ];
  });
}

async function whomTheyReach(
  asked: readonly Asked[],
  { others, multiple }: { readonly others: readonly string[]; readonly multiple: number },
  { withinReach, draw }: Pick<DuePorts, 'withinReach' | 'draw'>,
): Promise<{ readonly reached: ReadonlySet<string>; readonly drawn: ReadonlySet<string> }> {
  if (asked.every(({ lots }) => lots.length === 0)) return { reached: new Set(), drawn: new Set() };
  const within = await withinReach(asked);
  const reached = new Set(others.filter((it) => within.has(it)));
  const over = reached.size % multiple;
  const short = reached.size > 0 && over === 0 ? 0 : multiple - over;
  const rest = others.filter((it) => !reached.has(it));
  return { reached, drawn: new Set(draw(rest, short)) };
}
