// 草案值的填写: what stands in force until something else is typed; typed back, it is no change any more.

import type { z } from 'zod';
import type { SimulationChoices, simulationRequest } from '../../contract.ts';

export type DraftTyped = z.input<typeof simulationRequest>;

export type ParameterOnWire = SimulationChoices['measures'][number]['parameters'][number];
export type FieldOfParameter = ParameterOnWire['fields'][number];
type Typed = Readonly<Record<string, unknown>>;

/** A share is typed without its sign. */
const shown = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/%$/, '') : value);

const inForce = ({ value }: ParameterOnWire, { name }: FieldOfParameter): unknown =>
  shown(name === '' ? value : (value as Typed | null)?.[name]);

export function typedIn(of: ParameterOnWire, field: FieldOfParameter, typed: Typed): unknown {
  if (!Object.hasOwn(typed, of.key)) return inForce(of, field);
  return field.name === '' ? typed[of.key] : (typed[of.key] as Typed | null)?.[field.name];
}

interface Entered {
  readonly field: FieldOfParameter;
  readonly value: unknown;
  readonly typed: Typed;
}

export function withTyped(of: ParameterOnWire, { field, value, typed }: Entered): Record<string, unknown> {
  const { [of.key]: _before, ...others } = typed;
  const fields = of.fields.map((it) => [it, it.name === field.name ? value : typedIn(of, it, typed)] as const);
  const isAsInForce = fields.every(([it, now]) => isSame(now, inForce(of, it)));
  if (isAsInForce) return others;
  const isBlank = of.mayBeUnset && fields.every(([, now]) => now === '');
  if (isBlank) return { ...others, [of.key]: null };
  return { ...others, [of.key]: field.name === '' ? value : Object.fromEntries(fields.map(([{ name }, now]) => [name, now])) };
}

/** A number that is typed is a text; what is not set is blank; the order of codes says nothing. */
const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);
const textOf = (value: unknown): string => (Array.isArray(value) ? [...value].sort().join(' ') : String(value ?? ''));
