// 政策找企业: where a firm stands on one lot, by each way in: its certificate alone, one grade up, another specialty.

import { sentences as inForce, type Sentences } from '../assessment.ts';
import { byCertificate, eligibleByCertificate } from './by-certificate.ts';
import { bySentence, eligibleBySentence, withWhomever } from './by-sentence.ts';
import { bestFirst, type Candidacy, type LeaderOption, none, type Standing, type Way } from './standing.ts';

/** Asks for no reasons, and for no advice but the price that the guarantee bears: 符合条件 by some way in. */
export function isEligible(candidacy: Candidacy, sentences: Sentences = inForce): boolean {
  return ways.some((way) => {
    const holds = way === 'certificate' ? eligibleByCertificate(candidacy) : eligibleBySentence(sentences[way], candidacy);
    return optionsOf(candidacy).some(({ leader, leaderWorks }) => holds({ ...candidacy.facts, leader, leaderWorks }));
  });
}

export function standingOf(way: Way, candidacy: Candidacy, sentences: Sentences = inForce): Standing {
  const whoever = way === 'certificate' ? undefined : withWhomever(sentences[way], candidacy);
  if (whoever !== undefined) return whoever;
  const weigh = way === 'certificate' ? byCertificate(candidacy) : bySentence(sentences[way], candidacy);
  const tried = optionsOf(candidacy).map(({ id, leader, leaderWorks }) => {
    return { id, weighed: weigh({ ...candidacy.facts, leader, leaderWorks }) };
  });
  const best = bestFirst.find((list) => tried.some(({ weighed }) => weighed.list === list));
  const equals = tried.filter(({ weighed }) => weighed.list === best);
  const [first] = equals;
  if (first === undefined) return none([]);
  return { ...first.weighed.standing(), leaders: equals.flatMap(({ id }) => id ?? []) };
}

const ways: readonly Way[] = ['certificate', 'M06.S1', 'M06.S2'];

export type ByWay = Readonly<Record<Way, Standing>>;

export const byEachWay = (candidacy: Candidacy, sentences: Sentences = inForce): ByWay => ({
  certificate: standingOf('certificate', candidacy),
  'M06.S1': standingOf('M06.S1', candidacy, sentences),
  'M06.S2': standingOf('M06.S2', candidacy, sentences),
});

/** Of several that are as good, the first. */
export function bestOf(by: ByWay): { readonly way: Way; readonly standing: Standing } {
  const rank = (way: Way) => bestFirst.indexOf(by[way].list);
  const way = ways.reduce((best, it) => (rank(it) < rank(best) ? it : best));
  return { way, standing: by[way] };
}

type Option = Omit<LeaderOption, 'id'> & { readonly id: string | undefined };

/** The planned leader alone; else each of the firm's; a firm that has none is weighed without. */
function optionsOf({ leaders, plan }: Candidacy): readonly Option[] {
  if (leaders === undefined) return [{ id: undefined, leader: undefined, leaderWorks: undefined }];
  const named = plan.leader === null ? leaders : leaders.filter(({ id }) => id === plan.leader);
  if (named.length > 0) return named;
  return [{ id: undefined, ...nobody }];
}

/** For a firm that has none. */
export const nobody: Omit<LeaderOption, 'id'> = {
  leader: { registered: [], employedByBidder: false, unfinishedWorks: 0 },
  leaderWorks: [],
};
