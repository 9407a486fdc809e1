// 逐条说明: the conditions of an answer and the demands of other law as rows a person can read.

import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import type { FactSet } from '#law/facts';
import { categoryName, gradeName } from '#law/qualification';
import type { Rule } from '#law/rule/rule';
import { wordingOf } from '#law/rule/wording';
import { valueText } from '../../../../web/pages/registers/parameter-text.ts';
import type { WeighedRow } from '../../../../web/ui/Explanation.tsx';
import { preconditions } from '../../rules/preconditions.ts';
import { moneyText } from './fact-text.ts';

type ConditionOnWire = AssessmentOnWire['conditions'][number];

export function conditionRows({ conditions, missing, under }: AssessmentOnWire, rule: Rule): readonly WeighedRow[] {
  return conditions.map((it) => {
    const phrase = rule.phrases.find(({ quote }) => quote === it.quote);
    const text = (value: string | null) => measuredText(value, it.from, rule.set);
    return {
      key: `${under.id}-${it.quote}`,
      heading: `「${it.quote}」`,
      reading: phrase === undefined ? '' : wordingOf(phrase.test, rule),
      required: text(it.required),
      actual: text(it.actual),
      gap: text(it.gap),
      holds: it.holds,
      basis: `${under.document} ${under.id}`,
      askOf: askedOf(it, missing, rule.set),
      assuming: it.assuming.map((assumed) => assumedRow(assumed, rule)),
    };
  });
}

export function preconditionRows({ preconditions: weighed, under }: AssessmentOnWire, set: FactSet): readonly WeighedRow[] {
  return weighed.map(({ id, law, holds, from }) => {
    const demand = preconditions.find((it) => it.id === id);
    return {
      key: `${under.id}-${id}`,
      heading: demand?.title ?? id,
      reading: demand === undefined ? '' : wordingOf(demand.test, { set, parameters: {} }),
      required: null,
      actual: null,
      gap: null,
      holds,
      basis: law,
      askOf: holds === null ? distinct(from.flatMap((fact) => set.facts[fact]?.askOf ?? [])) : [],
      assuming: [],
    };
  });
}

/** The wire carries text in the format of the fact; the facts that the condition reads tell the format. */
export function measuredText(value: string | null, from: readonly string[], { facts }: FactSet): string | null {
  if (value === null) return null;
  if (/^\d+\.\d{2}$/.test(value)) return from.some((fact) => facts[fact]?.kind === 'money') ? moneyText(value) : `${value} 分`;
  if (/^\d+$/.test(value)) return `${value} 项`;
  if (value === 'true' || value === 'false') return value === 'true' ? '是' : '否';
  const labels: Readonly<Record<string, string>> = { ...categoryName, ...gradeName };
  return value
    .split(' ')
    .map((code) => labels[code] ?? code)
    .join('、');
}

/** What is not known is asked for; what fails can be mended only where advice may change a fact. */
function askedOf({ holds, from }: ConditionOnWire, missing: AssessmentOnWire['missing'], { facts }: FactSet): readonly string[] {
  if (holds === true) return [];
  if (holds === null) return distinct(missing.filter(({ fact }) => from.includes(fact)).map(({ askOf }) => askOf));
  return distinct(from.flatMap((fact) => (facts[fact]?.advice === undefined ? [] : facts[fact].askOf)));
}

function assumedRow({ key, value, basis, verified }: ConditionOnWire['assuming'][number], { parameters }: Rule) {
  const parameter = parameters[key];
  return {
    title: parameter?.title ?? key,
    value: parameter === undefined ? String(value) : valueText(parameter.shape, value),
    basis,
    verified,
  };
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
