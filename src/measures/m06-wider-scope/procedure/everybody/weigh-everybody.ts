// 全量衡量: every firm, with each of its leaders, against every lot in columns; what banks committed for a lot is weighed pair by pair.

import type { Fen } from '#kernel/fen';
import type { Answer } from '#law/determination';
import type { Row } from '#law/facts';
import { onePair } from '#law/rule/generated/one-pair';
import type { Rule } from '#law/rule/rule';
import type { Question } from '#matching/indexed';
import type { Match } from '#matching/read-match';
import { whileMatched } from '#matching/while-matched';
import { facts as declared } from '../../rules/facts.ts';
import { nobody } from '../../rules/standing/standing-of.ts';
import type { Everybody, FirmRead, LotRead } from './read-everybody.ts';

/** Places of firms, rising; all others are answered no, or not in force. */
export interface FirmsAnswered {
  readonly yes: readonly number[];
  readonly unknown: readonly number[];
}

type Weighed = Pick<Everybody, 'firms' | 'committed'> & { readonly lots: readonly Pick<LotRead, 'code' | 'ceiling' | 'facts'>[] };

/** All at once; the answers are asked for while `then` runs. */
export function weighEverybody<Outcome>(
  everybody: Weighed,
  rules: readonly Rule[],
  then: (answersAt: (at: { readonly rule: number; readonly lot: number }) => FirmsAnswered) => Outcome,
): Outcome {
  const { question, levelsIn } = askedAbout(everybody, rules);
  return whileMatched(question, (match) => {
    const levelsAt = levelsIn(match);
    const levels = new Uint8Array(everybody.firms.length);
    return then((at) => {
      levelsAt(at, levels);
      const of = (wanted: number) => everybody.firms.flatMap((_, firm) => (levels[firm] === wanted ? [firm] : []));
      return { yes: of(2), unknown: of(1) };
    });
  });
}

/** Writes for every firm 0 no (or not in force), 1 unknown, 2 yes. */
export type LevelsAt = (at: { readonly rule: number; readonly lot: number }, into: Uint8Array) => void;

const levelOf: Readonly<Record<Answer, number>> = { yes: 2, unknown: 1, no: 0, 'not-in-force': 0 };

/** A firm counts with its best leader. The price tried is the ceiling of the lot, as in the firm's own opportunities. */
export function askedAbout(
  everybody: Weighed,
  rules: readonly Rule[],
): { readonly question: Question; readonly levelsIn: (match: Match) => LevelsAt } {
  const { firms, lots } = everybody;
  const { firmOf, ...enterprises } = triedIn(firms);
  const sideOf = (fact: string) => (isOfLot(fact) ? 'lot' : 'enterprise');
  const pairs = rules.map(onePair);
  const told = toldOf(everybody);
  const levelsIn =
    ({ eachFor }: Match): LevelsAt =>
    ({ rule, lot }, into) => {
      into.fill(0);
      eachFor({ rule, lot }, (at, answer) => {
        const firm = firmOf[at] as number;
        if (into[firm] !== 2) into[firm] = levelOf[answer];
      });
      for (const [firm, amount] of told[lot] ?? []) {
        const facts = { ...rowOfLot(lots[lot]), guaranteeCommitted: amount };
        const tried = rowsOf(firms[firm] as FirmRead).map((row) => levelOf[pairs[rule]?.({ ...row, ...facts }) ?? 'unknown']);
        into[firm] = [2, 1].find((level) => tried.includes(level)) ?? 0;
      }
    };
  return { question: { rules, sideOf, enterprises, lots: { size: lots.length, rowAt: (lot) => rowOfLot(lots[lot]) } }, levelsIn };
}

/** Each firm as often as it has leaders; a row is made when it is asked for. */
function triedIn(firms: readonly FirmRead[]) {
  const options = firms.map(({ leaders }) => leaders.length || 1);
  const size = options.reduce((sum, it) => sum + it, 0);
  const [firmOf, optionOf] = [new Int32Array(size), new Int32Array(size)];
  let place = 0;
  for (const [firm, count] of options.entries()) {
    for (let option = 0; option < count; option += 1) {
      firmOf[place] = firm;
      optionOf[place] = option;
      place += 1;
    }
  }
  return { size, firmOf, rowAt: (at: number): Row => rowWith(firms[firmOf[at] as number] as FirmRead, optionOf[at] as number) };
}

/** A firm that has no registered leader is weighed without. */
function rowWith({ facts, leaders }: FirmRead, option: number): Row {
  const { leader, leaderWorks } = leaders[option] ?? nobody;
  return { ...facts, leader, leaderWorks };
}

const rowsOf = (firm: FirmRead): readonly Row[] => (firm.leaders.length > 0 ? firm.leaders : [nobody]).map((_, at) => rowWith(firm, at));

const rowOfLot = (lot: Pick<LotRead, 'ceiling' | 'facts'> | undefined): Row => ({ ...lot?.facts, bidPrice: lot?.ceiling });

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
