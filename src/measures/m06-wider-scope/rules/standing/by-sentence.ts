// 凭措施六的一句: for one leader at the price that counts, first the list, and the reasons only when they are asked for.

import { type Fen, fen } from '#kernel/fen';
import type { Answer, Determination } from '#law/determination';
import { type Advice, advise } from '#law/rule/advise';
import { type Decision, decide } from '#law/rule/decide';
import { both, type Truth } from '#law/rule/evaluate';
import { explain } from '#law/rule/explain';
import type { Test } from '#law/rule/expression';
import { factsRead } from '#law/rule/references';
import type { Requirement } from '#law/rule/requirement';
import type { Rule } from '#law/rule/rule';
import { facts as declared, type Measure6Facts } from '../facts.ts';
import { preconditions } from '../preconditions.ts';
import { beyondMending, mendingsOf } from './mending.ts';
import { blank, type Candidacy, type List, nearly, none, type Standing, type Weighed } from './standing.ts';

/** What no leader and no price could change is said at once. */
export function withWhomever(rule: Rule, { facts }: Candidacy): Standing | undefined {
  const decision = decide(rule, { ...facts, bidPrice: undefined }, preconditions);
  if (decision.answer === 'not-in-force') return none(['政策施行期']);
  const failing = failingIn(rule, decision);
  if (facts.tenderAdmitsMeasure6 === false) return none([...failing, '本次招标不适用措施六']);
  return rule.phrases.some(({ test }, i) => decision.phrases[i] === false && isBeyondChange(test)) ? none(failing) : undefined;
}

/** Nothing that the firm could change is weighed there. */
function isBeyondChange(test: Test): boolean {
  const known = declared.facts as Readonly<Record<string, { readonly advice?: string }>>;
  return factsRead(test).every((name) => known[name]?.advice === undefined);
}

/** Finds what the guarantee bears where neither a plan nor a ceiling limits the price. */
const anyPrice = fen(999_999_999_999_999);

/** With the planned price; else with the highest one that is possible, or that the guarantee bears; else without a price. */
export function bySentence(rule: Rule, { plan, ceiling }: Candidacy): (facts: Measure6Facts) => Weighed {
  const advised: Advised = new Map();
  return (withLeader) => {
    const at = (bidPrice: Fen | undefined, say: (standing: Standing) => Standing): Weighed => {
      const facts = { ...withLeader, bidPrice };
      const verdict = verdictOn(rule, facts, advised);
      return { list: verdict.list, standing: () => say(reasonsFor(rule, facts, verdict)) };
    };
    if (plan.bidPrice !== null) return at(plan.bidPrice, (standing) => standing);
    const highest = { ...withLeader, bidPrice: ceiling ?? anyPrice };
    const borne = borneByGuarantee(verdictOn(rule, highest, advised), highest);
    return borne === undefined
      ? at(ceiling, (standing) => triedAt(ceiling, standing))
      : at(borne, (standing) => ({ ...standing, upTo: borne }));
  };
}

/** The same price decides; where the list is another one, which one is not asked. */
export function eligibleBySentence(rule: Rule, candidacy: Candidacy): (facts: Measure6Facts) => boolean {
  if (withWhomever(rule, candidacy) !== undefined) return () => false;
  const { plan, ceiling } = candidacy;
  const advised: Advised = new Map();
  return (withLeader) => {
    const holdsAt = (bidPrice: Fen | undefined) => mayOf(decide(rule, { ...withLeader, bidPrice }, preconditions), withLeader) === true;
    if (plan.bidPrice !== null) return holdsAt(plan.bidPrice);
    if (holdsAt(ceiling ?? anyPrice)) return ceiling !== undefined || holdsAt(undefined);
    if (!withLeader.guaranteeCommitted) return ceiling === undefined && holdsAt(undefined);
    const highest = { ...withLeader, bidPrice: ceiling ?? anyPrice };
    return holdsAt(borneByGuarantee(verdictOn(rule, highest, advised), highest) ?? ceiling);
  };
}

function triedAt(ceiling: Fen | undefined, standing: Standing): Standing {
  const isOpen = standing.list === 'eligible' || (standing.list === 'pending' && !standing.missing.includes('guaranteeCommitted'));
  return { ...standing, triedAt: ceiling ?? null, upTo: isOpen ? (ceiling ?? null) : null };
}

function borneByGuarantee({ mending }: Verdict, { guaranteeCommitted }: Measure6Facts): Fen | undefined {
  if (!guaranteeCommitted) return undefined;
  const lower = mending?.changes.find((advice) => advice.length === 1 && advice[0]?.fact === 'bidPrice');
  return lower?.[0]?.to as Fen | undefined;
}

interface Verdict {
  readonly list: List;
  readonly decision: Decision;
  /** Undefined where nothing fails, and where nothing would help. */
  readonly mending: { readonly changes: readonly Advice[]; readonly unmet: readonly Requirement[] } | undefined;
}

function verdictOn(rule: Rule, facts: Measure6Facts, advised: Advised): Verdict {
  const decision = decide(rule, facts, preconditions);
  const { answer, requirements } = decision;
  const may = mayOf(decision, facts);
  if (may !== false) return { list: may === true ? 'eligible' : 'pending', decision, mending: undefined };
  const changes = answer === 'no' ? adviceFor(rule, facts, advised) : [];
  const unmet = preconditions.filter((_, i) => requirements[i] === false);
  if ((answer === 'no' && changes.length === 0) || unmet.some(({ id }) => id === beyondMending))
    return { list: 'not-applicable', decision, mending: undefined };
  const fewest = changes.map(({ length }) => length).toSorted((one, other) => one - other)[0] ?? 0;
  return { list: unmet.length + fewest <= nearly ? 'near' : 'not-applicable', decision, mending: { changes, unmet } };
}

const mayOf = ({ answer, requirements }: Decision, { tenderAdmitsMeasure6 }: Measure6Facts): Truth =>
  both([words(answer), ...requirements, tenderAdmitsMeasure6 ?? undefined]);

/** Leaders who are weighed alike get one advice. */
type Advised = Map<string, readonly Advice[]>;

function adviceFor(rule: Rule, facts: Measure6Facts, advised: Advised): readonly Advice[] {
  const reads = rule.phrases.flatMap(({ test }) => factsRead(test));
  const key = JSON.stringify([
    facts.bidPrice,
    reads.includes('leaderWorks') ? facts.leaderWorks : null,
    reads.includes('leader') ? facts.leader : null,
  ]);
  const advice = advised.get(key) ?? advise(rule, facts);
  advised.set(key, advice);
  return advice;
}

function reasonsFor(rule: Rule, facts: Measure6Facts, { list, decision, mending }: Verdict): Standing {
  const failing = failingIn(rule, decision);
  if (mending === undefined && list === 'not-applicable') return none(failing);
  const missing = missingFor(explain(rule, facts, preconditions), facts.tenderAdmitsMeasure6 ?? undefined);
  if (mending === undefined) return { ...blank, list, missing };
  return { ...blank, list, missing, changes: mending.changes, failing, mendings: mendingsOf(mending.unmet, facts) };
}

function failingIn(rule: Rule, { phrases, requirements }: Decision): readonly string[] {
  return [
    ...rule.phrases.filter((_, i) => phrases[i] === false).map(({ quote }) => `「${quote}」`),
    ...preconditions.filter((_, i) => requirements[i] === false).map(({ title }) => title),
  ];
}

function missingFor({ missing, preconditions: others }: Determination, tender: Truth): readonly string[] {
  const besides = others.filter(({ holds }) => holds === undefined).flatMap(({ from }) => from);
  const known = new Set(['bidsDueOn', 'required', 'held']);
  return [...new Set([...missing, ...besides.filter((it) => !known.has(it)), ...(tender === undefined ? ['tenderAdmitsMeasure6'] : [])])];
}

const words = (answer: Answer): Truth => (answer === 'unknown' ? undefined : answer === 'yes');
