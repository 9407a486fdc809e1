// 上位法前提逐条: the wire says whether each holds; what was required and what was there is read from the facts it was weighed by.

import type { AssessmentOnWire, Position } from '#contract/measures/m06-wider-scope';
import type { Fields, Row } from '#law/facts';
import { type Scene, scalarOf } from '#law/rule/evaluate';
import { explain } from '#law/rule/explain';
import { type Test, testsOf, type Value } from '#law/rule/expression';
import type { Rule } from '#law/rule/rule';
import { wordingOf } from '#law/rule/wording';
import { writeCondition } from '#law/wire/encode';
import { schemaOf } from '#law/wire/schema';
import type { Label } from '../../../web/language/labels/label.ts';
import { facts } from '../rules/facts.ts';
import { preconditions } from '../rules/preconditions.ts';
import { distinct, measuredText, mendedBy } from './condition-rows.ts';
import { rowLines } from './fact-text.ts';
import type { ToldRow } from './told-row.ts';

interface Weighing {
  readonly rule: Rule;
  readonly facts: Position['facts'];
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
    const counted = demand === undefined || read === undefined ? undefined : countedWords(demand.test, read, label);
    const actual = text(amounts?.actual);
    return {
      key: `${under.id}-${id}`,
      heading: label(demand?.title ?? id),
      plain: '',
      reading: demand === undefined ? '' : wordingOf(demand.test, { set: rule.set, parameters: {} }),
      required: joined(text(amounts?.required), counted?.required, label),
      actual: actual === null && read !== undefined ? label('不清楚') : joined(actual, counted?.actual, label),
      gap: text(amounts?.gap),
      holds,
      basis: law,
      askOf: holds === true ? [] : askedOf(from, holds, weighing).map(label),
      assuming: [],
    };
  });
}

function readFacts(of: Position['facts']): Row | undefined {
  const read = schemaOf(facts).safeParse(Object.fromEntries(of.map(({ fact, value }) => [fact, value])));
  return read.success ? read.data : undefined;
}

function askedOf(from: readonly string[], holds: boolean | null, { facts: weighed, rule: { set } }: Weighing): readonly string[] {
  const unknown = from.filter((name) => weighed.find(({ fact }) => fact === name)?.value === null);
  if (holds === false || unknown.length === 0) return mendedBy(from, set);
  return distinct(unknown.flatMap((fact) => set.facts[fact]?.askOf ?? []));
}

/** A bare number of rows says little: the rows there are, and what one row must say. */
function countedWords(test: Test, read: Row, label: Label): { readonly required: string; readonly actual: string } | undefined {
  if (test.is !== 'compare' || test.left.is !== 'count') return undefined;
  const { list, where } = test.left;
  const declared: { readonly kind: string; readonly fields?: Fields; readonly title?: string } | undefined = fieldOf(list);
  const held = read[list.fact];
  const rows = list.field === null ? held : (held as Row | undefined)?.[list.field];
  if (declared?.fields === undefined) return undefined;
  const { fields } = declared;
  const demanded = test.by === 'atLeast' ? testsOf(where).map((inner) => demandWords(inner, { fields, read, label })) : [];
  return {
    required: demanded.filter((it) => it !== '').join(label('，')),
    actual: !Array.isArray(rows) || rows.length === 0 ? '' : rowLines(fields, rows as readonly Row[], label).join(label('；')),
  };
}

function demandWords(test: Test, { fields, read, label }: { fields: Fields; read: Row; label: Label }): string {
  if (test.is !== 'compare' || test.left.is !== 'row') return '';
  const field = fields[test.left.field];
  const scene: Scene = { facts: read, bound: null, given: {} };
  const value = scalarOf(test.right, scene);
  if (field?.kind !== 'code' || value === undefined || value === null) return '';
  const word = label(field.labels[String(value)] ?? String(value));
  return [label(field.title), test.by === 'atLeast' ? label('不低于') : '', word].filter((it) => it !== '').join(' ');
}

function fieldOf({ fact, field }: (Value & { is: 'count' })['list']) {
  const declared = Object.entries(facts.facts).find(([name]) => name === fact)?.[1];
  if (field === null || declared === undefined) return declared;
  return declared.kind === 'record' ? Object.entries(declared.fields).find(([name]) => name === field)?.[1] : undefined;
}

function joined(text: string | null, more: string | undefined, label: Label): string | null {
  return text === null || more === undefined || more === '' ? text : `${text}${label('：')}${more}`;
}
