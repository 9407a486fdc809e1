// 写出: values of the readers back into the wire form, and a determination with them.

import { type Fen, yuanOf } from '#kernel/fen';
import type { Condition, Determination, Measured, Precondition } from '../determination.ts';
import type { Fact, FactSet, Field, Fields, Row } from '../facts.ts';
import type { Advice } from '../rule/advise.ts';
import type { ChangeOnWire, ConditionOnWire, MissingOnWire, PreconditionOnWire } from './determination.ts';
import { sayingOf } from './saying.ts';

export function writeCondition({ quote, holds, measured, from, assuming }: Condition): ConditionOnWire {
  const { required, actual, gap } = writeMeasured(measured);
  return { quote, holds: holds ?? null, required, actual, gap, from, assuming };
}

export function writePrecondition({ id, law, holds, from }: Precondition): PreconditionOnWire {
  return { id, law, holds: holds ?? null, from };
}

export function writeMissing({ missing }: Determination, { facts }: FactSet): readonly MissingOnWire[] {
  return missing.map((fact) => ({ fact, askOf: facts[fact]?.askOf ?? '' }));
}

export function writeChanges(
  advices: readonly Advice[],
  { set, facts }: { set: FactSet; facts: Row },
): readonly (readonly ChangeOnWire[])[] {
  return advices.map((advice) =>
    advice.map(({ fact, to }) => {
      const declared = declaredFact(set, fact);
      return { fact, to: writeFact(declared, to), saying: sayingOf(declared, { from: facts[fact], to }) };
    }),
  );
}

/** A whole fact in the wire form; `undefined` is written as null. */
export function writeFact(fact: Fact, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (fact.kind === 'record') return writeRow(fact.fields, value as Row);
  if (fact.kind === 'oneOf') return (value as readonly Row[]).map((row) => writeRow(fact.fields, row));
  return writeField(fact, value);
}

function writeMeasured(measured: Measured | null): { required: string | null; actual: string | null; gap: string | null } {
  if (measured === null) return { required: null, actual: null, gap: null };
  const { kind, required, actual, gap } = measured;
  return {
    required: scalarText(kind === 'codes' ? 'codes' : kind, required),
    actual: scalarText(kind === 'codes' ? 'code' : kind, actual),
    gap: scalarText(kind, gap),
  };
}

function scalarText(kind: Measured['kind'], value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (kind === 'money' || kind === 'score') return yuanOf(value as Fen);
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function writeField(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (field.kind === 'money' || field.kind === 'score') return yuanOf(value as Fen);
  if (field.kind === 'list') return (value as readonly Row[]).map((row) => writeRow(field.fields, row));
  return value;
}

/** In a row `null` may mean a known none, so what is unknown there is left out. */
function writeRow(fields: Fields, row: Row): Record<string, unknown> {
  const written = Object.entries(fields).filter(([name, field]) => !(field.nullIsNone && row[name] === undefined));
  return Object.fromEntries(written.map(([name, field]) => [name, writeField(field, row[name])]));
}

function declaredFact({ facts }: FactSet, name: string): Fact {
  const fact = facts[name];
  if (fact === undefined) throw new RangeError(`${name} is not a declared fact`);
  return fact;
}
