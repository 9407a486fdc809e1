// 词汇: the terms a rule sees for its declared facts and parameters, with their types.

import type { Fen } from '#kernel/fen';
import type { Rate } from '#kernel/rate';
import type { Fact, FactSet, Field, Fields, Row } from '../facts.ts';
import type { Parameter, ParameterKind } from '../parameter.ts';
import { pathOf, type Value, type ValueKind } from './expression.ts';
import { type Coded, type Codes, type Day, type Flag, type Ordered, Rows, type Term, termFor } from './terms.ts';

type TermOf<F> = F extends { readonly kind: 'code'; readonly codes: readonly (infer Code extends string)[] }
  ? Coded<Code>
  : F extends { readonly kind: 'day' }
    ? Day
    : F extends { readonly kind: 'flag' }
      ? Flag
      : F extends { readonly kind: 'money' }
        ? Ordered<Fen>
        : F extends { readonly kind: 'count' | 'score' }
          ? Ordered<number>
          : F extends { readonly kind: 'list'; readonly fields: infer Inner }
            ? Rows<TermsOf<Inner>>
            : F extends { readonly kind: 'record' | 'oneOf'; readonly fields: infer Inner }
              ? TermsOf<Inner>
              : never;
type TermsOf<F> = { readonly [Name in keyof F]: TermOf<F[Name]> };
export type Vocabulary<Set> = Set extends FactSet<infer Declared> ? TermsOf<Declared> : never;

interface GivenTerms {
  readonly rate: Term<Rate>;
  readonly money: Ordered<Fen>;
  readonly count: Ordered<number>;
  readonly score: Ordered<number>;
  readonly flag: Flag;
  readonly codes: Codes;
}
type GivenOf<Shape> = Shape extends keyof GivenTerms
  ? GivenTerms[Shape]
  : { readonly [Name in keyof Shape]: Shape[Name] extends keyof GivenTerms ? GivenTerms[Shape[Name]] : never };
export type Given<Parameters> = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Shape> ? GivenOf<Shape> : never;
};

export function vocabularyOf(set: FactSet): Row {
  return Object.fromEntries(Object.entries(set.facts).map(([name, fact]) => [name, termOfFact(name, fact)]));
}

export function givenOf(parameters: Readonly<Record<string, Parameter>>): Row {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, termOfParameter(parameter)]));
}

function termOfFact(name: string, fact: Fact): unknown {
  if (fact.kind === 'record' || fact.kind === 'oneOf') {
    return mapFields(fact.fields, (field, of) => termOfField(of, { is: 'fact', fact: name, field, kind: kindOf(of) }));
  }
  return termOfField(fact, { is: 'fact', fact: name, field: null, kind: kindOf(fact) });
}

function termOfField(field: Field, node: Value): unknown {
  if (field.kind === 'list') {
    if (node.is !== 'fact') throw new RangeError(`${field.title}: a list inside a row cannot be counted`);
    const list = { fact: node.fact, field: node.field };
    const row = mapFields(field.fields, (name, of) => termOfField(of, { is: 'row', of: pathOf(list), field: name, kind: kindOf(of) }));
    return new Rows(list, row);
  }
  if (field.kind === 'text') return undefined;
  return termFor(node, field.kind, field.kind === 'code' ? field.codes : null);
}

function termOfParameter({ key, shape }: Parameter): unknown {
  if (typeof shape === 'string') return termOfGiven(key, null, shape);
  return Object.fromEntries(Object.entries(shape).map(([field, kind]) => [field, termOfGiven(key, field, kind)]));
}

function termOfGiven(key: string, field: string | null, kind: ParameterKind): unknown {
  if (kind === 'text') return undefined; // words for people: nothing a rule can weigh
  return termFor({ is: 'given', key, field, kind }, kind, null);
}

function kindOf(field: Field): ValueKind {
  if (field.kind === 'list' || field.kind === 'text') return 'count'; // never read as a scalar
  return field.kind;
}

function mapFields(fields: Fields, each: (name: string, field: Field) => unknown): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, each(name, field)]));
}
