// 本企业的机会: every open lot, by the best way in; which of them one leader makes exclusive; and each benefit over all lots.

import type { AsOf } from '#kernel/as-of';
import { type Fen, yuanOf } from '#kernel/fen';
import { factsRead } from '#law/rule/references';
import { writeChanges } from '#law/wire/encode';
import type { FirmStanding, LotStanding } from '../../contract.ts';
import { type Sentence, type Sentences, sentences } from '../../rules/assessment.ts';
import { certificateAlone } from '../../rules/certificate.ts';
import { facts as declared } from '../../rules/facts.ts';
import { preconditions } from '../../rules/preconditions.ts';
import { exclusiveLots, mostAtOnce } from '../../rules/standing/one-leader.ts';
import { bestFirst, type Candidacy, type Standing } from '../../rules/standing/standing.ts';
import { type ByWay, bestOf, byEachWay, isEligible } from '../../rules/standing/standing-of.ts';

export interface OpenLot {
  readonly lot: LotStanding['lot'];
  readonly candidacy: Candidacy;
}

/** Names of leaders by id. */
type Names = ReadonlyMap<string, string>;

interface Weighing {
  readonly asOf: AsOf;
  readonly names: Names;
  /** By lot; left out where nothing of it is kept. */
  readonly eligibleSince?: ReadonlyMap<string, string> | undefined;
  /** Left out: those in force. */
  readonly by?: Sentences | undefined;
}

export function firmStandingOf(lots: readonly OpenLot[], { asOf, names, eligibleSince, by: rules }: Weighing): FirmStanding {
  const weighed = lots.map((it) => ({ ...it, by: byEachWay(it.candidacy, rules) }));
  const rows = weighed.map((it) => rowOf(it, { names, eligibleSince }));
  const led = rows
    .filter(({ list }) => list !== 'not-applicable')
    .map(({ lot, leaders, failing }) => ({ lot: lot.code, leaders: failing.some(isOfLeader) ? [] : leaders.map(({ id }) => id) }));
  return {
    on: asOf.validOn,
    rows,
    exclusive: exclusiveLots(led).map(({ leader, lots: shared }) => ({ leader: named(leader, names), lots: [...shared] })),
    mostAtOnce: mostAtOnce(led),
    benefits: (Object.keys(sentences) as Sentence[]).map((sentence) => {
      return { sentence, ...benefitOver(weighed.map(({ by }) => by[sentence])) };
    }),
  };
}

export interface LotWeighed {
  readonly lot: LotStanding['lot'];
  readonly isEligible: boolean;
  /** With its reasons, worked out when asked for. */
  readonly row: () => LotStanding;
}

/** Of each lot no more than whether the firm is 符合条件. */
export const lotsWeighed = (lots: readonly OpenLot[], { names, by }: Pick<Weighing, 'names' | 'by'>): readonly LotWeighed[] =>
  lots.map((it) => ({
    lot: it.lot,
    isEligible: isEligible(it.candidacy, by),
    row: () => rowOf({ ...it, by: byEachWay(it.candidacy, by) }, { names }),
  }));

function rowOf(
  { lot, candidacy, by }: OpenLot & { readonly by: ByWay },
  { names, eligibleSince }: Pick<Weighing, 'names' | 'eligibleSince'>,
): LotStanding {
  const { way, standing } = bestOf(by);
  const since = standing.list === 'eligible' ? (eligibleSince?.get(lot.code) ?? null) : null;
  return { lot, ...onWire(standing, { candidacy, names }), way, since };
}

/** Who would have to be hired leads nothing yet. */
const demandsOnLeader = [
  ...[...preconditions, ...certificateAlone].map(({ title, test }) => ({ named: title, test })),
  ...Object.values(sentences).flatMap(({ phrases }) => phrases.map(({ quote, test }) => ({ named: `「${quote}」`, test }))),
].filter(({ test }) => factsRead(test).some((fact) => fact === 'leader' || fact === 'leaderWorks'));
const isOfLeader = (failing: string): boolean => demandsOnLeader.some(({ named: name }) => name === failing);

/** The best list over all lots; and what fails on every one of them, where none is open to the firm. */
function benefitOver(standings: readonly Standing[]): Omit<FirmStanding['benefits'][number], 'sentence'> {
  const list = bestFirst.find((it) => standings.some((standing) => standing.list === it)) ?? 'not-applicable';
  const [first, ...rest] = standings;
  const always =
    list !== 'not-applicable' || first === undefined ? [] : first.failing.filter((it) => rest.every(({ failing }) => failing.includes(it)));
  return { list, lots: standings.filter((it) => it.list === list && list !== 'not-applicable').length, failing: [...always] };
}

function onWire(
  { list, upTo, triedAt, leaders, missing, changes, failing, mendings }: Standing,
  { candidacy: { facts, plan }, names }: { readonly candidacy: Candidacy; readonly names: Names },
): Omit<LotStanding, 'lot' | 'way' | 'since'> {
  const known = declared.facts as Readonly<Record<string, { readonly title: string; readonly askOf: string }>>;
  return {
    list,
    upTo: yuan(upTo),
    triedAt: yuan(triedAt),
    planned: yuan(plan.bidPrice),
    leaderPlanned: plan.leader !== null,
    leaders: leaders.map((id) => named(id, names)),
    missing: missing.map((fact) => ({ fact, title: known[fact]?.title ?? fact, askOf: known[fact]?.askOf ?? '' })),
    changes: writeChanges(changes, { set: declared, facts }).map((advice) => advice.map(({ saying }) => saying)),
    failing: [...failing],
    mendings: mendings.map(({ demands, ...it }) => ({ ...it, demands: [...demands] })),
  };
}

const named = (id: string, names: Names) => ({ id, name: names.get(id) ?? id });
const yuan = (amount: Fen | null): string | null => (amount === null ? null : yuanOf(amount));
