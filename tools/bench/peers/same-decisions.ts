// 决定一致: no time is worth anything before the decisions are the same, one by one.

import type { Question } from '../../../src/matching/indexed.ts';
import type { Match } from '../../../src/matching/read-match.ts';
import { DecisionDigest } from '../matching/digest.ts';
import type { Pair, PairMaker } from './pairs.ts';
import type { PairPeer, Truths } from './peer.ts';

const words = ['否', '不明', '是'] as const;

/** The bench ends on it. */
export class DifferentDecision extends Error {}

export interface Decided {
  readonly rule: number;
  readonly enterprise: number;
  readonly lot: number;
}

/** What we decided, to be compared with. */
export interface Oracle {
  readonly question: Question;
  /** Places of the lots that the digest is of: all of a city's, a part of a province's. */
  readonly lots: readonly number[];
  readonly digest: string;
  /** 0 no, 1 unknown, 2 yes. */
  truth(at: Decided): number;
}

/** Above so many pairs a byte for each decision is too much. */
const mostKept = 10_000_000;
const truthOf = { no: 0, 'not-in-force': 0, unknown: 1, yes: 2 } as const;

/** `each`: the digest takes one lot in so many. */
export function oracleOf(matched: Match, { question, each }: { question: Question; each: number }): Oracle {
  const { rules, enterprises } = question;
  const lots = Array.from({ length: Math.ceil(question.lots.size / each) }, (_, at) => at * each);
  const isKept = each === 1 && enterprises.size * lots.length <= mostKept;
  const digest = new DecisionDigest();
  const kept = rules.map(() => new Uint8Array(isKept ? enterprises.size * lots.length : 0));
  for (const [rule, truths] of kept.entries()) {
    for (const lot of lots) {
      const { yes, unknown } = matched.answersFor({ rule, lot });
      const note = (enterprise: number, truth: number) => {
        if (isKept) truths[lot * enterprises.size + enterprise] = truth;
        digest.tell({ rule, enterprise, lot, truth });
      };
      for (const enterprise of yes) note(enterprise, 2);
      for (const enterprise of unknown) note(enterprise, 1);
    }
  }
  const fromKept = ({ rule, enterprise, lot }: Decided) => kept[rule]?.[lot * enterprises.size + enterprise] ?? 0;
  return { question, lots, digest: digest.text, truth: isKept ? fromKept : (at) => truthOf[matched.answer(at)] };
}

/** Throws for the first decision that differs. */
export function refuseDifferent(name: string, { pairs, truths, oracle }: { pairs: readonly Pair[]; truths: Truths; oracle: Oracle }): void {
  const { rules } = oracle.question;
  for (const [at, { enterprise, lot }] of pairs.entries()) {
    for (const rule of rules.keys()) {
      refuseOne(name, { rule, enterprise, lot }, { theirs: truths[at * rules.length + rule] ?? 0, oracle });
    }
  }
}

export function refuseOne(name: string, at: Decided, { theirs, oracle }: { theirs: number; oracle: Oracle }): void {
  const ours = oracle.truth(at);
  if (ours === theirs) return;
  const rule = oracle.question.rules[at.rule]?.provision.id;
  throw new DifferentDecision(
    `决定不一致：规则 ${rule}、企业 ${at.enterprise}、标段 ${at.lot}，我们答「${words[ours as 0]}」，${name} 答「${words[theirs as 0]}」。不再计时。`,
  );
}

/** Every pair of the question, lot by lot. */
export async function compareWhole(peer: PairPeer, { maker, oracle }: Comparing): Promise<void> {
  const { enterprises, lots } = oracle.question;
  for (let lot = 0; lot < lots.size; lot += 1) {
    const pairs = Array.from({ length: enterprises.size }, (_, enterprise) => maker.pair(enterprise, lot));
    refuseDifferent(peer.name, { pairs, truths: await peer.decide(pairs), oracle });
  }
}

export interface Comparing {
  readonly maker: PairMaker;
  readonly oracle: Oracle;
}

/** Pairs spread over the whole question, the same ones every time. */
export function samplePairs(maker: PairMaker, count: number): readonly Pair[] {
  const { enterprises, lots } = maker.question;
  const stride = 1_299_709; // a prime that divides neither side
  return Array.from({ length: count }, (_, at) => {
    const place = (at * stride) % (enterprises.size * lots.size);
    return maker.pair(place % enterprises.size, Math.floor(place / enterprises.size));
  });
}
