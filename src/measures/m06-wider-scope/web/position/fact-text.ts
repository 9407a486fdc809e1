// 事实的写法: values of the wire form in Chinese, by the declaration of the fact.

import type { Fact, Field, Fields, Row } from '#law/facts';
import { wanText, yuanText } from '../../../../web/ui/text/amount-text.ts';

/** One line a row; undefined: not known. */
export function factLines(fact: Fact, value: unknown): readonly string[] | undefined {
  if (value === null || value === undefined) return undefined;
  if (fact.kind === 'record') return [rowText(fact.fields, value as Row)];
  if (fact.kind === 'list' || fact.kind === 'oneOf') return rowLines(fact.fields, value as readonly Row[]);
  return [fieldText(fact, value)];
}

/** 75,360,000.00 元（7,536.00 万元） */
export function moneyText(yuan: string): string {
  return `${yuanText(yuan)} 元（${wanText(yuan)} 万元）`;
}

/** An empty list is known to be empty. */
function rowLines(fields: Fields, rows: readonly Row[]): readonly string[] {
  return rows.length === 0 ? ['没有'] : rows.map((row) => rowText(fields, row));
}

function rowText(fields: Fields, row: Row): string {
  return Object.entries(fields)
    .map(([name, field]) => `${field.title} ${fieldText(field, row[name])}`)
    .join('，');
}

function fieldText(field: Field, value: unknown): string {
  if (value === undefined) return '不清楚';
  if (value === null) return field.nullIsNone ? '没有' : '不清楚';
  if (field.kind === 'money') return moneyText(String(value));
  if (field.kind === 'score') return `${value} 分`;
  if (field.kind === 'flag') return value === true ? '是' : '否';
  if (field.kind === 'code') return field.labels[String(value)] ?? String(value);
  if (field.kind === 'list') return rowLines(field.fields, value as readonly Row[]).join('；');
  return String(value);
}
