// 草案: what a draft changes, and a rule as the draft would have it. The rule in force is another object and stays as it is.

import type { Parameter } from '#law/parameter';
import type { Rule } from '#law/rule/rule';

export interface Draft {
  /** By key; null: not set. As the readers of rules want them. */
  readonly values: ReadonlyMap<string, unknown>;
  /** By the provision's id, the words of the conditions that are left out. */
  readonly without: ReadonlyMap<string, readonly string[]>;
}

/** A drafted value holds on every day that is looked at. */
export function drafted(rule: Rule, { values, without }: Draft): Rule {
  const out = without.get(rule.provision.id) ?? [];
  const parameters = Object.entries(rule.parameters).map(([key, parameter]) => {
    return [key, values.has(key) ? withValue(parameter, values.get(key)) : parameter] as const;
  });
  return { ...rule, parameters: Object.fromEntries(parameters), phrases: rule.phrases.filter(({ quote }) => !out.includes(quote)) };
}

function withValue(parameter: Parameter, value: unknown): Parameter {
  const from = parameter.editions[0]?.from ?? '';
  return { ...parameter, editions: [{ from, value: value as never, basis: '草案试算', verified: false }] };
}

/** Does the draft say anything else than what is in force? */
export const changesNothing = (rules: readonly Rule[], draft: Draft): boolean =>
  rules.every((rule) => JSON.stringify(weighed(rule)) === JSON.stringify(weighed(drafted(rule, draft))));

const weighed = ({ parameters, phrases }: Rule) => [
  phrases.map(({ quote }) => quote),
  Object.entries(parameters).map(([key, { editions }]) => [key, editions.map(({ value }) => value)]),
];
