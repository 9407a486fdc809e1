// 全量匹配的计数: how many pairs each sentence answers yes, no and unknown; no firm is named.

import { isInForce } from '#law/instrument';
import { withRequirements } from '#law/rule/requirement';
import type { Crowd, Simulable } from './crowd.ts';

export interface AnswersCounted {
  readonly rule: string;
  readonly text: string;
  readonly yes: number;
  readonly unknown: number;
  readonly no: number;
  readonly notInForce: number;
}

/** A sentence together with what other law asks. */
export function countAnswers({ rules, beside }: Pick<Simulable, 'rules' | 'beside'>, crowd: Crowd): readonly AnswersCounted[] {
  const answersAt = crowd.weigh(rules.map((rule) => withRequirements(rule, beside)));
  return rules.map(({ provision }, rule) => {
    const answers = crowd.lots.map((_, lot) => answersAt({ rule, lot }));
    const [yes, unknown] = [sum(answers.map((it) => it.yes.length)), sum(answers.map((it) => it.unknown.length))];
    const inForce = crowd.lots.filter(({ decidedOn }) => isInForce(provision.inForce, decidedOn)).length;
    const notInForce = (crowd.lots.length - inForce) * crowd.firms.length;
    return { rule: provision.id, text: provision.text, yes, unknown, no: inForce * crowd.firms.length - yes - unknown, notInForce };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0);
