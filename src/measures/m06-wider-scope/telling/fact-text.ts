// 事实的写法: values of the wire form in words, by the declaration of the fact.

import type { Fact, Field, Fields, Row } from '#law/facts';
import type { Label } from '../../../web/language/labels/label.ts';
import { amountText } from '../../../web/ui/text/amount-text.ts';

/** One line a row; undefined: not known. */
export function factLines(fact: Fact, value: unknown, label: Label): readonly string[] | undefined {
  if (value === null || value === undefined) return undefined;
  if (fact.kind === 'record') return [rowText(fact.fields, value as Row, label)];
  if (fact.kind === 'list' || fact.kind === 'oneOf') return rowLines(fact.fields, value as readonly Row[], label);
  return [fieldText(fact, value, label)];
}

/** An empty list is known to be empty. */
export function rowLines(fields: Fields, rows: readonly Row[], label: Label): readonly string[] {
  return rows.length === 0 ? [label('没有')] : rows.map((row) => rowText(fields, row, label));
}

/** What has names of its own comes first and without a title: 市政公用工程二级，有效期至 2027-03-01. */
function rowText(fields: Fields, row: Row, label: Label): string {
  const all = Object.entries(fields);
  const named = all.flatMap(([name, field]) => (field.kind === 'code' && row[name] != null ? [fieldText(field, row[name], label)] : []));
  const others = all.flatMap(([name, field]) =>
    field.kind === 'code' && row[name] != null ? [] : [titled(label(field.title), fieldText(field, row[name], label))],
  );
  return [codeWords(named, label), ...others].filter((it) => it !== '').join(label('，'));
}

/** 公路工程二级 in Chinese; in English a comma stands between them. */
export const codeWords = (words: readonly string[], label: Label): string => words.join(label.language === 'en' ? ', ' : '');

/** “grade three” names itself. */
const titled = (title: string, text: string): string => (text.startsWith(`${title} `) ? text : `${title} ${text}`);

function fieldText(field: Field, value: unknown, label: Label): string {
  if (value === undefined) return label('不清楚');
  if (value === null) return label(field.nullIsNone ? '没有' : '不清楚');
  if (field.kind === 'money') return amountText(String(value), label.language);
  if (field.kind === 'score') return `${value} ${label('分')}`;
  if (field.kind === 'flag') return label(value === true ? '是' : '否');
  if (field.kind === 'code') return label(field.labels[String(value)] ?? String(value));
  if (field.kind === 'list') return rowLines(field.fields, value as readonly Row[], label).join(label('；'));
  return String(value);
}
