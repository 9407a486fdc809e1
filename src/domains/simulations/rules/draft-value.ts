// 草案的取值: what somebody writes for a parameter, read by its kind, or refused with what was expected.

import { fenOfYuan } from '#kernel/fen';
import { percent } from '#kernel/rate';
import { ok, type Result, refused } from '#kernel/result';
import type { ParameterKind } from '#law/parameter';
import type { FieldChoice, ParameterChoice } from './choices.ts';

/** Refused with what is expected of it. */
export function readDraftValue({ fields, mayBeUnset }: ParameterChoice, written: unknown): Result<unknown, string> {
  if (written === null) return mayBeUnset ? ok(null) : refused('一个取值（这个参数不能不设）');
  const [only] = fields;
  if (only?.name === '') return readField(only, written);
  const record = typeof written === 'object' && !Array.isArray(written) ? (written as Readonly<Record<string, unknown>>) : {};
  const read = fields.map((field) => [field, readField(field, record[field.name])] as const);
  const bad = read.flatMap(([{ title }, it]) => (it.ok ? [] : [`${title}：${it.refusal}`]));
  if (bad.length > 0) return refused(bad.join('；'));
  return ok(Object.fromEntries(read.map(([{ name }, it]) => [name, it.ok ? it.value : undefined])));
}

const expected: Readonly<Record<ParameterKind, string>> = {
  rate: '0% 至 100% 的百分数，最多四位小数，如 7.5',
  money: '金额（元，两位小数），如 500000.00',
  count: '0 至 999 的整数',
  score: '0 至 100 的分值，最多两位小数',
  flag: '是或否',
  codes: '所列各项中的若干项',
  text: '文字',
};

function readField({ kind, codes }: FieldChoice, written: unknown): Result<unknown, string> {
  const value = valueIn(kind, written, codes);
  return value === undefined ? refused(expected[kind]) : ok(value);
}

function valueIn(kind: ParameterKind, written: unknown, codes: Readonly<Record<string, string>>): unknown {
  const text = typeof written === 'number' ? String(written) : written;
  if (kind === 'flag') return typeof written === 'boolean' ? written : undefined;
  if (kind === 'codes') return isAmong(written, codes) ? Object.keys(codes).filter((code) => written.includes(code)) : undefined;
  if (typeof text !== 'string') return undefined;
  if (kind === 'rate')
    return /^\d{1,3}(\.\d{1,4})?%?$/.test(text) && Number.parseFloat(text) <= 100 ? percent(Number.parseFloat(text)) : undefined;
  if (kind === 'count') return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  if (kind === 'score') return /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 100 ? hundredthsOf(text) : undefined;
  if (kind === 'money') return /^(0|[1-9]\d{0,12})(\.\d{2})?$/.test(text) ? fenOfYuan(text.includes('.') ? text : `${text}.00`) : undefined;
  return undefined;
}

/** 92.6 is 9260 hundredths. */
function hundredthsOf(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  return Number(`${whole}${decimals.padEnd(2, '0')}`);
}

const isAmong = (written: unknown, codes: Readonly<Record<string, string>>): written is readonly string[] =>
  Array.isArray(written) && written.every((code) => typeof code === 'string' && Object.hasOwn(codes, code));
