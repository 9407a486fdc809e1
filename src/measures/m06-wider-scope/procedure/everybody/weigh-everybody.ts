// 全量衡量: every firm, with each of its leaders, against every lot in columns; what banks committed for a lot is weighed pair by pair.

import type { Fen } from '#kernel/fen';
import type { Answer } from '#law/determination';
import type { Row } from '#law/facts';
import { onePair } from '#law/rule/generated/one-pair';
import type { Rule } from '#law/rule/rule';
import { match } from '#matching/match';
import { facts as declared } from '../../rules/facts.ts';
import { nobody } from '../../rules/standing/standing-of.ts';
import type { Everybody, FirmRead, LotRead } from './read-everybody.ts';

/** Places of firms, rising; all others are answered no, or not in force. */
export interface FirmsAnswered {
  readonly yes: readonly number[];
  readonly unknown: readonly number[];
}

type Weighed = Pick<Everybody, 'firms' | 'committed'> & { readonly lots: readonly Pick<LotRead, 'code' | 'ceiling' | 'facts'>[] };

/** A firm with its best leader. The price tried is the ceiling of the lot, as in the firm's own opportunities. */
export function weighEverybody(
  { firms, lots, committed }: Weighed,
  rules: readonly Rule[],
): (at: { readonly rule: number; readonly lot: number }) => FirmsAnswered {
  const tried = firms.flatMap((firm, place) => rowsOf(firm).map((row) => ({ place, row })));
  const sideOf = (fact: string) => (isOfLot(fact) ? 'lot' : 'enterprise');
  const lotRows = lots.map(rowOfLot);
  const matched = match({
    rules,
    sideOf,
    enterprises: { size: tried.length, rowAt: (place) => tried[place]?.row ?? {} },
    lots: { size: lots.length, rowAt: (place) => lotRows[place] ?? {} },
  });
  const pairs = rules.map(onePair);
  const told = toldOf({ firms, lots, committed });
  return ({ rule, lot }) => {
    const { yes, unknown } = matched.answersFor({ rule, lot });
    const answers = new Map<number, Answer>();
    for (const at of unknown) answers.set(placeOf(tried, at), 'unknown');
    for (const at of yes) answers.set(placeOf(tried, at), 'yes');
    for (const [place, amount] of told[lot] ?? []) {
      const facts = { ...lotRows[lot], guaranteeCommitted: amount };
      answers.set(place, bestOf(rowsOf(firms[place] as FirmRead).map((row) => pairs[rule]?.({ ...row, ...facts }) ?? 'unknown')));
    }
    const of = (wanted: Answer) => [...answers].flatMap(([place, answer]) => (answer === wanted ? [place] : []));
    return { yes: of('yes').sort(rising), unknown: of('unknown').sort(rising) };
  };
}

/** Its registered leaders one by one; a firm that has none is weighed without. */
function rowsOf({ facts, leaders }: FirmRead): readonly Row[] {
  const options = leaders.length > 0 ? leaders : [nobody];
  return options.map(({ leader, leaderWorks }) => ({ ...facts, leader, leaderWorks }));
}

const rowOfLot = ({ facts, ceiling }: Pick<LotRead, 'ceiling' | 'facts'>): Row => ({ ...facts, bidPrice: ceiling });

const ofFacts: Readonly<Record<string, { readonly of: 'enterprise' | 'lot' | 'bid' }>> = declared.facts;

/** The price of a bid is tried at the lot's ceiling; all else about a bid is the firm's. */
const isOfLot = (fact: string): boolean => fact === 'bidPrice' || ofFacts[fact]?.of === 'lot';

/** By place of the lot: places of firms, and what was committed for each. */
function toldOf({ firms, lots, committed }: Weighed): readonly ReadonlyMap<number, Fen>[] {
  const places = new Map(firms.map(({ creditCode }, place) => [creditCode, place]));
  const of = Map.groupBy(committed, ({ lotCode }) => lotCode);
  return lots.map(({ code }) => {
    const known = (of.get(code) ?? []).map(({ creditCode, amount }) => [places.get(creditCode), amount] as const);
    return new Map(known.flatMap(([place, amount]) => (place === undefined ? [] : [[place, amount] as const])));
  });
}

const bestOf = (answers: readonly Answer[]): Answer =>
  (['yes', 'unknown', 'not-in-force'] as const).find((it) => answers.includes(it)) ?? 'no';

const placeOf = (tried: readonly { readonly place: number }[], at: number): number => tried[at]?.place ?? -1;
const rising = (one: number, other: number): number => one - other;
