// 接口的模式: the schemas that routes and pages share, told as JSON Schema, each once under its name.

import { z } from 'zod';
import { problemOnWire } from '#law/wire/problem';
import type { Named, Operation } from './operation.ts';

export type Json = Readonly<Record<string, unknown>>;

const addressOf = (name: string): string => `#/components/schemas/${name}`;

const nameOf = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

export const refTo = (named: Named): Json => ({ $ref: addressOf(nameOf(Object.keys(named)[0] ?? '')) });

export const problem: Named = { problem: problemOnWire };

/** What crosses the wire is what each schema reads: its input. */
export function componentsOf(operations: readonly Operation[]): Json {
  const registry = z.registry<{ readonly id: string }>();
  const names = new Map<z.ZodType, string>();
  for (const [key, schema] of [problem, ...operations.flatMap(namedIn)].flatMap((named) => Object.entries(named))) {
    const id = nameOf(key);
    const known = names.get(schema);
    if (known === id) continue;
    if (known !== undefined) throw new Error(`one schema under two names: ${known}, ${id}`);
    if ([...names.values()].includes(id)) throw new Error(`two schemas under one name: ${id}`);
    names.set(schema, id);
    registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: addressOf });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]));
}

function namedIn({ body, answer }: Operation): readonly Named[] {
  return [body, answer].filter((it): it is Named => typeof it === 'object' && !Array.isArray(it));
}

/** One parameter for each field; what is read as a number is told as one. The day and the moment are told elsewhere. */
export function parametersOf(query: z.ZodObject): readonly Json[] {
  const asked = z.toJSONSchema(query, { io: 'input' });
  const read = z.toJSONSchema(query, { io: 'output', unrepresentable: 'any' });
  return Object.entries(asked.properties ?? {})
    .filter(([name]) => name !== 'asof' && name !== 'known')
    .map(([name, written]) => {
      const told = read.properties?.[name];
      const schema = isNumber(told) ? told : written;
      const { description, ...rest } = schema as Json;
      return { name, in: 'query', ...(description !== undefined && { description }), schema: rest };
    });
}

const isNumber = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && 'type' in schema && (schema.type === 'integer' || schema.type === 'number');
