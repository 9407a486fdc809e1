// 草案改了什么: each change in words, with what stands in force beside it.

import { type Fen, yuanOf } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import { percentText, type Rate } from '#kernel/rate';
import { editionOn, type Parameter, type ParameterKind } from '#law/parameter';
import type { Rule } from '#law/rule/rule';
import { wordingOf } from '#law/rule/wording';
import { withThousands } from '#law/wire/saying';
import { type ParameterChoice, parameterChoices } from './choices.ts';
import type { Draft } from './draft.ts';

type DraftChange =
  | { readonly kind: 'parameter'; readonly key: string; readonly title: string; readonly before: string; readonly after: string }
  | { readonly kind: 'without'; readonly rule: string; readonly quote: string; readonly condition: string };

/** A value that is written as it stands in force is no change. */
export function changesIn(rules: readonly Rule[], { values, without }: Draft, today: PlainDate): readonly DraftChange[] {
  const ofValues = parameterChoices(rules).flatMap((choice): DraftChange[] => {
    const { key, title } = choice.parameter;
    if (!values.has(key)) return [];
    const [before, after] = [valueInForce(choice.parameter, today), values.get(key)].map((it) => textOfValue(choice, it));
    return before === after ? [] : [{ kind: 'parameter', key, title, before: before ?? '', after: after ?? '' }];
  });
  const leftOut = rules.flatMap(({ provision, phrases, set, parameters }) => {
    const out = phrases.filter(({ quote }) => without.get(provision.id)?.includes(quote));
    return out.map(({ quote, test }): DraftChange => {
      return { kind: 'without', rule: provision.id, quote, condition: wordingOf(test, { set, parameters }) };
    });
  });
  return [...ofValues, ...leftOut];
}

export const valueInForce = (parameter: Parameter, today: PlainDate): unknown => editionOn(parameter, today).value;

/** 项数 1；年数 5 */
export function textOfValue({ fields }: ParameterChoice, value: unknown): string {
  if (value === null || value === undefined) return '不设';
  const [only] = fields;
  if (only?.name === '') return textOf(only.kind, value, only.codes);
  const record = value as Readonly<Record<string, unknown>>;
  return fields.map(({ name, title, kind, codes }) => `${title} ${textOf(kind, record[name], codes)}`).join('；');
}

function textOf(kind: ParameterKind, value: unknown, codes: Readonly<Record<string, string>>): string {
  if (kind === 'rate') return percentText(value as Rate);
  if (kind === 'money') return `${withThousands(yuanOf(value as Fen))} 元`;
  if (kind === 'score') return `${yuanOf(value as Fen)} 分`;
  if (kind === 'flag') return value === true ? '是' : '否';
  if (kind === 'codes') return (value as readonly string[]).map((code) => codes[code] ?? code).join('、') || '没有一项';
  return String(value);
}
