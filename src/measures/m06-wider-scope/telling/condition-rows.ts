// 逐条说明: the conditions of an answer as rows a person can read.

import type { AssessmentOnWire, Position } from '#contract/measures/m06-wider-scope';
import type { FactSet } from '#law/facts';
import { categoryName, gradeName } from '#law/qualification';
import type { Rule } from '#law/rule/rule';
import { wordingOf } from '#law/rule/wording';
import type { Label } from '../../../web/language/labels/label.ts';
import { valueText } from '../../../web/pages/registers/parameter-text.ts';
import { amountText } from '../../../web/ui/text/amount-text.ts';
import { suppliedBy } from './awaited.ts';
import { gapInWords } from './gap-in-words.ts';
import { type Case, plainSentence } from './plain-sentences.ts';
import type { ToldRow } from './told-row.ts';
import { unrestored } from './unrestored.ts';

type ConditionOnWire = AssessmentOnWire['conditions'][number];

export interface Weighed extends Pick<AssessmentOnWire, 'conditions' | 'missing' | 'under'> {
  readonly facts: readonly Pick<Position['facts'][number], 'fact' | 'value'>[];
}

export function conditionRows({ conditions, missing, under, facts }: Weighed, rule: Rule, label: Label): readonly ToldRow[] {
  const known = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
  return conditions.map((it) => {
    const phrase = rule.phrases.find(({ quote }) => quote === it.quote);
    const of: Case = { facts: known, given: Object.fromEntries(it.assuming.map(({ key, value }) => [key, value])), required: it.required };
    const records = it.holds !== true && it.from.includes('sanctions') ? unrestored(of, label) : [];
    const text = (value: string | null) => measuredText(value, it.from, { set: rule.set, label });
    return {
      key: `${under.id}-${it.quote}`,
      heading: `「${it.quote}」`,
      plain: plainSentence(under.id, it.quote, { ...of, label }),
      reading: phrase === undefined ? '' : wordingOf(phrase.test, rule),
      required: text(it.required),
      actual: withRecords(text(it.actual), records, label),
      gap: text(it.gap) ?? gapInWords(it, label),
      holds: it.holds,
      basis: `${under.document} ${under.id}`,
      askOf: [...(it.holds === false && records.length > 0 ? [restoring] : []), ...askedOf(it, missing, rule.set)].map(label),
      assuming: it.assuming.map((assumed) => assumedRow(assumed, rule)),
    };
  });
}

/** The firm mends first; whoever keeps the record says afterwards that it is restored. */
const restoring = '企业（先完成整改，再向作出记录的单位申请修复）';

function withRecords(actual: string | null, records: readonly string[], label: Label): string | null {
  if (records.length === 0) return actual;
  const named = records.join(label('；'));
  return actual === null ? named : `${actual}${label('：')}${named}`;
}

/** The wire carries text in the format of the fact; the facts that the condition reads tell the format. */
export function measuredText(
  value: string | null,
  from: readonly string[],
  { set, label }: { readonly set: FactSet; readonly label: Label },
): string | null {
  if (value === null) return null;
  if (/^\d+\.\d{2}$/.test(value)) {
    return from.some((fact) => set.facts[fact]?.kind === 'money') ? amountText(value, label.language) : `${value} ${label('分')}`;
  }
  if (/^\d+$/.test(value)) return value === '0' ? label('没有') : `${value} ${label('项')}`;
  if (value === 'true' || value === 'false') return label(value === 'true' ? '是' : '否');
  const labels: Readonly<Record<string, string>> = { ...categoryName, ...gradeName };
  return value
    .split(' ')
    .map((code) => label(labels[code] ?? code))
    .join(label('、'));
}

/** What is not known is asked for; what fails can be mended by whoever the facts beside the lot come from. */
function askedOf({ holds, from }: ConditionOnWire, missing: AssessmentOnWire['missing'], set: FactSet): readonly string[] {
  if (holds === true) return [];
  if (holds === null) return distinct(missing.filter(({ fact }) => from.includes(fact)).map(suppliedBy));
  return mendedBy(from, set);
}

/** The lot is as it is; the firm and its bid can change. */
export function mendedBy(from: readonly string[], { facts }: FactSet): readonly string[] {
  return distinct(from.flatMap((fact) => (facts[fact] === undefined || facts[fact].of === 'lot' ? [] : facts[fact].askOf)));
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

export function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
