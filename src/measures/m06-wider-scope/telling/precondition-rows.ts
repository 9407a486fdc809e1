// 上位法前提逐条: the wire says whether each holds; what was required and what was there is read from the facts it was weighed by.

import type { AssessmentOnWire, Position } from '#contract/measures/m06-wider-scope';
import type { Row } from '#law/facts';
import { explain } from '#law/rule/explain';
import type { Rule } from '#law/rule/rule';
import { wordingOf } from '#law/rule/wording';
import { writeCondition } from '#law/wire/encode';
import { schemaOf } from '#law/wire/schema';
import type { Label } from '../../../web/language/labels/label.ts';
import { facts } from '../rules/facts.ts';
import { preconditions } from '../rules/preconditions.ts';
import { distinct, measuredText, mendedBy } from './condition-rows.ts';
import { countedWords } from './counted-words.ts';
import type { ToldRow } from './told-row.ts';

interface Weighing {
  readonly rule: Rule;
  readonly facts: readonly Position['facts'][number][];
  readonly label: Label;
}

export function preconditionRows({ preconditions: onWire, under }: AssessmentOnWire, weighing: Weighing): readonly ToldRow[] {
  const { rule, label } = weighing;
  const read = readFacts(weighing.facts);
  const measured = read === undefined ? [] : explain(rule, read, preconditions).preconditions;
  return onWire.map(({ id, law, holds, from }) => {
    const demand = preconditions.find((it) => it.id === id);
    const weighed = measured.find((it) => it.id === id);
    const amounts = weighed === undefined ? undefined : writeCondition({ ...weighed, quote: weighed.title, assuming: [] });
    const text = (value: string | null | undefined) => measuredText(value ?? null, from, { set: rule.set, label });
    const counted =
      demand === undefined || read === undefined ? undefined : countedWords(demand.test, read, { count: numberIn(amounts?.actual), label });
    const actual = text(amounts?.actual);
    return {
      key: `${under.id}-${id}`,
      heading: label(demand?.title ?? id),
      plain: '',
      reading: demand === undefined ? '' : wordingOf(demand.test, { set: rule.set, parameters: {} }),
      required: counted?.required ?? text(amounts?.required),
      actual: actual === null && read !== undefined ? label('不清楚') : counted?.actual || actual,
      gap: text(amounts?.gap),
      holds,
      basis: law,
      askOf: holds === true ? [] : askedOf(from, holds, weighing).map(label),
      assuming: [],
    };
  });
}

const numberIn = (text: string | null | undefined): number | undefined => (/^\d+$/.test(text ?? '') ? Number(text) : undefined);

function readFacts(of: Weighing['facts']): Row | undefined {
  const read = schemaOf(facts).safeParse(Object.fromEntries(of.map(({ fact, value }) => [fact, value])));
  return read.success ? read.data : undefined;
}

function askedOf(from: readonly string[], holds: boolean | null, { facts: weighed, rule: { set } }: Weighing): readonly string[] {
  const unknown = from.filter((name) => weighed.find(({ fact }) => fact === name)?.value === null);
  if (holds === false || unknown.length === 0) return mendedBy(from, set);
  return distinct(unknown.flatMap((fact) => set.facts[fact]?.askOf ?? []));
}
