// 读成话: a test in Chinese words, for the page that shows the rule made of the sentence's own words.

import { type Fen, yuanOf } from '#kernel/fen';
import { percentText, type Rate } from '#kernel/rate';
import type { Fact, FactSet, Field } from '../facts.ts';
import type { Parameter } from '../parameter.ts';
import { withThousands } from '../wire/saying.ts';
import type { Comparison, Test, Value } from './expression.ts';

export interface WordingContext {
  readonly set: FactSet;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

const relation: Readonly<Record<Comparison, string>> = {
  is: '是',
  isNot: '不是',
  atLeast: '不低于',
  atMost: '不高于',
  over: '高于',
  under: '低于',
};
const dayRelation: Readonly<Record<Comparison, string>> = { ...relation, atLeast: '不早于', atMost: '不晚于', over: '晚于', under: '早于' };

/** 「担保承诺」不低于「投标报价」的「足额担保比例」（舍去分以下） */
export function wordingOf(test: Test, context: WordingContext): string {
  switch (test.is) {
    case 'compare':
      return comparisonWords(test, context);
    case 'member':
      return `${valueWords(test.of, context)}属于${valueWords(test.among, withLabels(test.of, context))}`;
    case 'all':
      return test.of.map((it) => wordingOf(it, context)).join('，且');
    case 'any':
      return `（${test.of.map((it) => wordingOf(it, context)).join('，或')}）`;
    case 'not':
      return `并非（${wordingOf(test.of, context)}）`;
    case 'whenSet':
      return `（设定了${valueWords(test.given, context)}时）${wordingOf(test.of, context)}`;
  }
}

type Context = WordingContext & { readonly labels?: Readonly<Record<string, string>> };

function comparisonWords({ by, left, right }: Test & { is: 'compare' }, context: Context): string {
  if (left.kind === 'flag' && right.is === 'literal')
    return `${valueWords(left, context)}为${(right.value === true) === (by === 'is') ? '是' : '否'}`;
  const words = left.kind === 'day' ? dayRelation : relation;
  return `${valueWords(left, context)}${words[by]}${valueWords(right, withLabels(left, context))}`;
}

function valueWords(value: Value, context: Context): string {
  switch (value.is) {
    case 'literal':
      return literalWords(value, context);
    case 'fact':
      return `「${factTitle(value.fact, value.field, context)}」`;
    case 'row':
      return `「${rowField(value, context)?.title ?? value.field}」`;
    case 'given':
      return `〔${parameterTitle(value, context)}〕`;
    case 'share':
      return `${valueWords(value.of, context)}×${valueWords(value.rate, context)}（${{ down: '舍去分以下', up: '进到分', 'half-up': '四舍五入到分' }[value.rounding]}）`;
    case 'shift':
      return `${valueWords(value.day, context)}${value.back ? '前' : '后'}${valueWords(value.by, context)}${value.unit === 'years' ? '年' : '日'}`;
    case 'lookUp':
      return `${valueWords(value.key, context)}对应的${Object.entries(value.table)
        .map(([from, to]) => `${label(from, value.key, context)}→${label(to, value.key, context)}`)
        .join('、')}`;
    case 'count':
      return `「${factTitle(value.list.fact, value.list.field, context)}」中符合（${wordingOf(value.where, context)}）的项数`;
  }
}

function parameterTitle({ key, field }: Value & { is: 'given' }, { parameters }: Context): string {
  const parameter = parameters[key];
  const inner = field === null ? undefined : (parameter?.fieldTitles?.[field] ?? field);
  return [parameter?.title ?? key, inner].filter((it) => it !== undefined).join('·');
}

function literalWords({ value, kind }: Value & { is: 'literal' }, { labels = {} }: Context): string {
  if (Array.isArray(value)) return value.map((code: string) => labels[code] ?? code).join('、');
  if (kind === 'money') return `${withThousands(yuanOf(value as Fen))}元`;
  if (kind === 'score') return yuanOf(value as Fen);
  if (kind === 'rate') return percentText(value as Rate);
  return labels[String(value)] ?? String(value);
}

function label(code: string, of: Value, context: Context): string {
  return withLabels(of, context).labels?.[code] ?? code;
}

/** Codes on the other side of a comparison are worded by the labels of this side. */
function withLabels(value: Value, context: Context): Context {
  const field = value.is === 'fact' ? factField(value, context) : value.is === 'row' ? rowField(value, context) : undefined;
  return field?.kind === 'code' ? { ...context, labels: field.labels } : context;
}

function factTitle(fact: string, field: string | null, { set }: Context): string {
  const declared = set.facts[fact];
  const inner = field === null || declared === undefined ? undefined : fieldsOf(declared)[field];
  return [declared?.title ?? fact, inner?.title].filter((it) => it !== undefined).join('·');
}

function factField({ fact, field }: Value & { is: 'fact' }, { set }: Context): Field | undefined {
  const declared = set.facts[fact];
  if (declared === undefined) return undefined;
  if (field !== null) return fieldsOf(declared)[field];
  return declared.kind === 'record' || declared.kind === 'oneOf' ? undefined : declared;
}

function rowField({ of: list, field }: Value & { is: 'row' }, { set }: Context): Field | undefined {
  const [fact = '', inner] = list.split('.');
  const declared = set.facts[fact];
  const of = inner === undefined || declared === undefined ? declared : fieldsOf(declared)[inner];
  return of?.kind === 'list' ? of.fields[field] : undefined;
}

function fieldsOf(fact: Fact): Readonly<Record<string, Field>> {
  return fact.kind === 'record' || fact.kind === 'oneOf' || fact.kind === 'list' ? fact.fields : {};
}
