// 登记可查的条件: of each way in, what the registers of everybody answer; a firm for whom some of it does not hold is not eligible, whatever it bids.

import { plainDate } from '#kernel/plain-date';
import type { Test } from '#law/rule/expression';
import { factsRead } from '#law/rule/references';
import { type Requirement, requirements, requires, withRequirements } from '#law/rule/requirement';
import type { Rule } from '#law/rule/rule';
import { facts } from '../facts.ts';
import { nextGrade } from '../next-grade.ts';
import { nobody } from './standing-of.ts';

const declared: Readonly<Record<string, { readonly of: string }>> = facts.facts;

/** Price, commitment, finding: no register of everybody has them. Of leaders every one that is registered is tried. */
const isOfBid = (fact: string): boolean => declared[fact]?.of === 'bid' && !(fact in nobody);
const isRegistered = ({ test }: { readonly test: Test }): boolean => !factsRead(test).some(isOfBid);

const admitted = requirements(facts, (fact) => [
  requires('tender', { title: '招标文件适用措施六', law: nextGrade.provision.id }, fact.tenderAdmitsMeasure6.holds()),
]);

/** The certificate alone rests on no text that begins or ends. */
const always = { ...nextGrade.provision, inForce: { from: plainDate('1000-01-01'), through: null } };
const byCertificate: Rule = { ...nextGrade, provision: always, parameters: {}, phrases: [] };

interface Weighed {
  readonly sentences: readonly Rule[];
  readonly certificateAlone: readonly Requirement[];
  readonly preconditions: readonly Requirement[];
}

/** One for each way in. */
export function demandsOf({ sentences, certificateAlone, preconditions }: Weighed): readonly Rule[] {
  const others = preconditions.filter(isRegistered);
  return [
    withRequirements(byCertificate, [...certificateAlone.filter(isRegistered), ...others]),
    ...sentences.map((rule) => withRequirements({ ...rule, phrases: rule.phrases.filter(isRegistered) }, [...others, ...admitted])),
  ];
}
