// 线上格式: one schema for a set of facts; the form, the wire, the published JSON Schema and the error texts come from it.

import { z } from 'zod';
import { fenOfYuan } from '#kernel/fen';
import { isPlainDate } from '#kernel/plain-date';
import type { Fact, FactSet, Field, Fields, Narrowed, Row } from '../facts.ts';
import { namesAmong } from './problem.ts';

/** The schema of a fact set. Decoded values are as the readers want them: fen, hundredths, `undefined` unknown, `null` none. */
export function schemaOf({ facts, sequence }: FactSet): z.ZodType<Row> {
  const shape = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, unknownOr(factSchema(fact)).meta(wordsOf(fact))]));
  return z.strictObject(shape, { error: objectExpected('一个 JSON 对象', facts) }).superRefine((decoded, check) => {
    for (const [earlier, later] of sequence) {
      const [first, second] = [decoded[earlier], decoded[later]];
      if (typeof first === 'string' && typeof second === 'string' && second < first) {
        check.addIssue({ code: 'custom', path: [later], message: `不早于 ${earlier}（${first}）的日期` });
      }
    }
  });
}

/** JSON Schema of the input, for people and programs that write facts. */
export function jsonSchemaOf(set: FactSet): object {
  return z.toJSONSchema(schemaOf(set), { io: 'input', unrepresentable: 'any' });
}

function factSchema(fact: Fact): z.ZodType {
  if (fact.kind === 'record') return narrowed(rowSchema(fact.fields), fact.narrowed);
  if (fact.kind === 'oneOf') return z.array(narrowed(rowSchema(fact.fields), fact.narrowed), { error: '数组' });
  return fieldSchema(fact);
}

function rowSchema(fields: Fields): z.ZodType<Row> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, partSchema(field)]));
  return z.strictObject(shape, { error: objectExpected('对象', fields) });
}

/** Keys that are not declared are named one by one elsewhere, each with those that are. */
function objectExpected(words: string, declared: object) {
  return ({ code }: { readonly code: string }) => (code === 'unrecognized_keys' ? namesAmong(Object.keys(declared)) : words);
}

function partSchema(field: Field): z.ZodType {
  const schema = field.nullIsNone ? fieldSchema(field).nullable().optional() : unknownOr(fieldSchema(field));
  return schema.meta({ title: field.title });
}

/** Left out or null: not known. */
function unknownOr(schema: z.ZodType): z.ZodType {
  return schema.nullish().transform((value) => value ?? undefined);
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'day':
      return text(/^\d{4}-\d{2}-\d{2}$/, '日期文本 YYYY-MM-DD').refine((day) => isPlainDate(day), { error: '真实存在的日期 YYYY-MM-DD' });
    case 'money':
      return text(/^(0|[1-9]\d{0,12})\.\d{2}$/, '金额文本（元，两位小数），如 "75360000.00"').transform(fenOfYuan);
    case 'score':
      return text(/^(100\.00|(0|[1-9]\d?)\.\d{2})$/, '分值文本 "0.00" 至 "100.00"').transform((score) => Number(score.replace('.', '')));
    case 'count':
      return z.int({ error: '不小于 0 的整数' }).min(0, { error: '不小于 0 的整数' });
    case 'flag':
      return z.boolean({ error: 'true 或 false' });
    case 'code':
      return z.enum(field.codes, { error: `代码之一：${field.codes.join(' ')}` });
    case 'text':
      return z.string({ error: '文字' });
    case 'list':
      return z.array(narrowed(rowSchema(field.fields), field.narrowed), { error: '数组' });
  }
}

function text(pattern: RegExp, expected: string): z.ZodType<string, string> {
  return z.string({ error: expected }).regex(pattern, { error: expected });
}

function narrowed(schema: z.ZodType<Row>, rule: Narrowed | undefined): z.ZodType<Row> {
  if (rule === undefined) return schema;
  return schema.superRefine((row, check) => {
    const [by, code] = [row[rule.by], row[rule.field]];
    const allowed = typeof by === 'string' ? rule.codes[by] : undefined;
    if (allowed !== undefined && typeof code === 'string' && !allowed.includes(code)) {
      check.addIssue({ code: 'custom', path: [rule.field], message: `${by} 的代码之一：${allowed.join(' ')}` });
    }
  });
}

function wordsOf({ title, means }: Fact): { readonly title: string; readonly description: string } {
  return { title, description: means };
}
