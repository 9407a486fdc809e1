// 政策找企业: where a firm stands on one lot, by each way in: its certificate alone, one grade up, another specialty.

import { type Fen, fen } from '#kernel/fen';
import type { Answer, Determination } from '#law/determination';
import { type Advice, advise } from '#law/rule/advise';
import { both, type Truth, truthOf } from '#law/rule/evaluate';
import { explain } from '#law/rule/explain';
import { factsRead } from '#law/rule/references';
import { routesOf } from '#law/rule/routes';
import { type Sentence, sentences } from './assessment.ts';
import { certificateAlone } from './certificate.ts';
import { facts as declared, type Measure6Facts } from './facts.ts';
import { beyondMending, type Mending, mendingsOf } from './mending.ts';
import { preconditions } from './preconditions.ts';

/** 符合条件 · 差一点 · 待核实 · 不适用 */
export type List = 'eligible' | 'near' | 'pending' | 'not-applicable';
export type Way = 'certificate' | Sentence;

export interface LeaderOption {
  readonly id: string;
  readonly leader: Measure6Facts['leader'];
  readonly leaderWorks: Measure6Facts['leaderWorks'];
}

export interface Candidacy {
  /** Without price and leader. */
  readonly facts: Measure6Facts;
  /** Undefined: which leaders the firm has is not known. */
  readonly leaders: readonly LeaderOption[] | undefined;
  readonly plan: { readonly bidPrice: Fen | null; readonly leader: string | null };
  readonly ceiling: Fen | undefined;
}

export interface Standing {
  readonly list: List;
  /** Eligible (or pending) at any price up to this; null: the price is planned, or plays no part. */
  readonly upTo: Fen | null;
  /** The price that it was tried at, where none is planned: the ceiling of the lot; null where the lot has none. */
  readonly triedAt: Fen | null;
  /** Ids of the leaders with whom it stands so; empty while none is known. */
  readonly leaders: readonly string[];
  /** Unknown facts, by name. */
  readonly missing: readonly string[];
  readonly changes: readonly Advice[];
  /** Words of the text, or titles of other law, that do not hold. */
  readonly failing: readonly string[];
  /** Nearly: besides one of the changes, all of these. */
  readonly mendings: readonly Mending[];
}

/** More changes than these is not «nearly». */
const nearly = 2;
/** Stands for any price where neither a plan nor a ceiling limits it. */
const anyPrice = fen(999_999_999_999_999);
const order: readonly List[] = ['eligible', 'pending', 'near', 'not-applicable'];

export function standingOf(way: Way, candidacy: Candidacy): Standing {
  const whoever = way === 'certificate' ? undefined : withWhomever(way, candidacy);
  if (whoever !== undefined) return whoever;
  const advised: Advised = new Map();
  const weigh = way === 'certificate' ? weighCertificate : (facts: Measure6Facts) => weighPrice(way, facts, { ...candidacy, advised });
  const tried = optionsOf(candidacy).map(({ id, leader, leaderWorks }) => {
    return { id, standing: weigh({ ...candidacy.facts, leader, leaderWorks }) };
  });
  const best = order.find((list) => tried.some(({ standing }) => standing.list === list));
  const equals = tried.filter(({ standing }) => standing.list === best);
  const [first] = equals;
  if (first === undefined) return none([]);
  return { ...first.standing, leaders: equals.flatMap(({ id }) => id ?? []) };
}

/** What no leader and no price could change is said at once. */
function withWhomever(sentence: Sentence, { facts }: Candidacy): Standing | undefined {
  const { answer, conditions, preconditions: others } = explain(sentences[sentence], { ...facts, bidPrice: undefined }, preconditions);
  if (answer === 'not-in-force') return none(['政策施行期']);
  const failing = failingIn({ conditions, preconditions: others });
  if (facts.tenderAdmitsMeasure6 === false) return none([...failing, '本次招标不适用措施六']);
  return conditions.some(isBeyondChange) ? none(failing) : undefined;
}

type Option = Omit<LeaderOption, 'id'> & { readonly id: string | undefined };

/** The planned leader alone; else each of the firm's; a firm that has none is weighed without. */
function optionsOf({ leaders, plan }: Candidacy): readonly Option[] {
  if (leaders === undefined) return [{ id: undefined, leader: undefined, leaderWorks: undefined }];
  const named = plan.leader === null ? leaders : leaders.filter(({ id }) => id === plan.leader);
  if (named.length > 0) return named;
  return [{ id: undefined, leader: { registered: [], employedByBidder: false, unfinishedWorks: 0 }, leaderWorks: [] }];
}

/** Leaders who are weighed alike get one advice. */
type Advised = Map<string, readonly Advice[]>;

function adviceFor(sentence: Sentence, facts: Measure6Facts, advised: Advised): readonly Advice[] {
  const reads = sentences[sentence].phrases.flatMap(({ test }) => factsRead(test));
  const key = JSON.stringify([
    facts.bidPrice,
    reads.includes('leaderWorks') ? facts.leaderWorks : null,
    reads.includes('leader') ? facts.leader : null,
  ]);
  const advice = advised.get(key) ?? advise(sentences[sentence], facts);
  advised.set(key, advice);
  return advice;
}

/** With the planned price; else with the highest one that is possible, or that the guarantee bears. */
function weighPrice(
  sentence: Sentence,
  facts: Measure6Facts,
  { plan, ceiling, advised }: Candidacy & { readonly advised: Advised },
): Standing {
  if (plan.bidPrice !== null) return weighSentence(sentence, { ...facts, bidPrice: plan.bidPrice }, advised);
  const highest = ceiling ?? anyPrice;
  const triedAt = ceiling ?? null;
  const standing = { ...weighSentence(sentence, { ...facts, bidPrice: highest }, advised), triedAt };
  const borne = borneByGuarantee(standing, facts);
  if (borne !== undefined) return { ...weighSentence(sentence, { ...facts, bidPrice: borne }, advised), upTo: borne };
  const isOpen = standing.list === 'eligible' || (standing.list === 'pending' && !standing.missing.includes('guaranteeCommitted'));
  return isOpen && highest !== anyPrice ? { ...standing, upTo: highest } : standing;
}

function borneByGuarantee({ changes }: Standing, { guaranteeCommitted }: Measure6Facts): Fen | undefined {
  if (!guaranteeCommitted) return undefined;
  const lower = changes.find((advice) => advice.length === 1 && advice[0]?.fact === 'bidPrice');
  return lower?.[0]?.to as Fen | undefined;
}

function weighSentence(sentence: Sentence, facts: Measure6Facts, advised: Advised): Standing {
  const determination = explain(sentences[sentence], facts, preconditions);
  const { tenderAdmitsMeasure6: tender } = facts;
  const failing = failingIn(determination);
  const may = both([words(determination.answer), ...determination.preconditions.map(({ holds }) => holds), tender ?? undefined]);
  const missing = missingFor(determination, tender ?? undefined);
  if (may !== false) return { ...blank, list: may === true ? 'eligible' : 'pending', missing };
  const changes = determination.answer === 'no' ? adviceFor(sentence, facts, advised) : [];
  if (determination.answer === 'no' && changes.length === 0) return none(failing);
  const others = determination.preconditions.filter(({ holds }) => holds === false);
  if (others.some(({ id }) => id === beyondMending)) return none(failing);
  const fewest = changes.map(({ length }) => length).toSorted((one, other) => one - other)[0] ?? 0;
  const mendings = mendingsOf(others, facts);
  return { ...blank, list: others.length + fewest <= nearly ? 'near' : 'not-applicable', missing, changes, failing, mendings };
}

/** Its certificate suffices: measure 6 is not needed; what other law asks of every bidder still is. */
function weighCertificate(facts: Measure6Facts): Standing {
  const demands = [...certificateAlone, ...preconditions];
  const routes = routesOf('held', facts).map(({ row }) =>
    demands.map(({ id, test, title }) => ({ id, title, holds: truthOf(test, { facts, bound: { fact: 'held', row }, given: {} }), test })),
  );
  const best = routes.toSorted((one, other) => open(other) - open(one))[0] ?? [];
  const unmet = best.filter(({ holds }) => holds === false);
  const failing = unmet.map(({ title }) => title);
  const truth = both(best.map(({ holds }) => holds));
  if (truth === true) return { ...blank, list: 'eligible' };
  if (best[0]?.holds === false || unmet.some(({ id }) => id === beyondMending)) return none(failing);
  const isUnknown = (name: string) =>
    (facts as Readonly<Record<string, unknown>>)[name] === undefined || (name === 'required' && facts.required?.grade === undefined);
  const missing = Object.keys(declared.facts).filter((name) => asked.has(name) && isUnknown(name));
  if (truth === undefined) return { ...blank, list: 'pending', missing };
  const mendings = mendingsOf(unmet, facts);
  return { ...blank, list: failing.length <= nearly ? 'near' : 'not-applicable', missing, failing, mendings };
}

/** What a bid on the certificate alone rests on. */
const asked = new Set(['held', 'required', 'safetyPermitThrough', 'leader', 'bans', 'bidsDueOn']);

/** The certificate first, then how little stands in the way. */
function open(weighed: readonly { readonly holds: Truth }[]): number {
  const rank = (holds: Truth) => (holds === true ? 2 : holds === undefined ? 1 : 0);
  return rank(weighed[0]?.holds) * 100 + weighed.reduce((sum, { holds }) => sum + rank(holds), 0);
}

/** No, and nothing that the firm could change is weighed there. */
function isBeyondChange({ holds, from }: Determination['conditions'][number]): boolean {
  return (
    holds === false && from.every((name) => (declared.facts as Readonly<Record<string, { advice?: string }>>)[name]?.advice === undefined)
  );
}

function failingIn({ conditions, preconditions: others }: Pick<Determination, 'conditions' | 'preconditions'>): readonly string[] {
  return [
    ...conditions.filter(({ holds }) => holds === false).map(({ quote }) => `「${quote}」`),
    ...others.filter(({ holds }) => holds === false).map(({ title }) => title),
  ];
}

function missingFor({ missing, preconditions: others }: Determination, tender: Truth): readonly string[] {
  const besides = others.filter(({ holds }) => holds === undefined).flatMap(({ from }) => from);
  const known = new Set(['bidsDueOn', 'required', 'held']);
  return [...new Set([...missing, ...besides.filter((it) => !known.has(it)), ...(tender === undefined ? ['tenderAdmitsMeasure6'] : [])])];
}

const words = (answer: Answer): Truth => (answer === 'unknown' ? undefined : answer === 'yes');
const blank: Standing = {
  list: 'not-applicable',
  upTo: null,
  triedAt: null,
  leaders: [],
  missing: [],
  changes: [],
  failing: [],
  mendings: [],
};
const none = (failing: readonly string[]): Standing => ({ ...blank, failing });
