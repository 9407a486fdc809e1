// 规则: a sentence of the text, phrase by phrase. What stands here is data; the readers stand beside it.

import type { FactSet } from '../facts.ts';
import type { Provision } from '../instrument.ts';
import type { Parameter } from '../parameter.ts';
import { building } from './building.ts';
import type { Test } from './expression.ts';
import { factsRead, parametersRead, parametersReadBare } from './references.ts';
import { type Given, givenOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Phrase {
  /** The words of the provision this condition stands for. */
  readonly quote: string;
  readonly test: Test;
}

export interface Rule<Set extends FactSet = FactSet> {
  readonly provision: Provision;
  readonly set: Set;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly phrases: readonly Phrase[];
  /** The `oneOf` fact whose row is bound, so that one and the same certificate meets every phrase about it. */
  readonly binds: string | null;
}

/** Stands for words of the provision; the quote is checked against its text. */
export const says = (quote: string, test: Test): Phrase => ({ quote, test });

/**
 * Writes a provision as phrases, in the order of its text.
 * Throws RangeError for words the provision does not contain, for phrases out of order, and for a test made and not used.
 */
export function rule<Set extends FactSet, const Parameters extends Readonly<Record<string, Parameter>>>(
  ...[provision, set, parameters, build]: [
    provision: Provision,
    set: Set,
    parameters: Parameters,
    build: (fact: Vocabulary<Set>, given: Given<Parameters>) => readonly Phrase[],
  ]
): Rule<Set> {
  const phrases = building(provision.id, {
    build: () => build(vocabularyOf(set) as Vocabulary<Set>, givenOf(parameters) as Given<Parameters>),
    testsIn: (built) => built.map(({ test }) => test),
  });
  if (phrases.length === 0) throw new RangeError(`${provision.id}: a rule without a phrase answers nothing`);
  checkQuotes(provision, phrases);
  const byKey = Object.fromEntries(Object.values(parameters).map((parameter) => [parameter.key, parameter]));
  for (const key of phrases.flatMap(({ test }) => parametersRead(test))) {
    if (byKey[key] === undefined) throw new RangeError(`${provision.id}: ${key} is read but not given`);
  }
  refuseBare(provision.id, { parameters: byKey, phrases });
  return {
    provision,
    set,
    parameters: byKey,
    phrases,
    binds: binderOf(
      provision.id,
      set,
      phrases.map(({ test }) => test),
    ),
  };
}

/** A comparison with nothing fails: a parameter that may be unset is asked for with `whenSet`. */
function refuseBare(id: string, { parameters, phrases }: Pick<Rule, 'parameters' | 'phrases'>): void {
  const bare = phrases.flatMap(({ test }) => parametersReadBare(test));
  const unset = bare.find((key) => parameters[key]?.editions.some(({ value }) => value === null));
  if (unset !== undefined) throw new RangeError(`${id}: ${unset} may be unset; read it inside whenSet`);
}

/** The one `oneOf` fact that the tests read, if any. Throws RangeError for a second one. */
export function binderOf(name: string, set: FactSet, tests: readonly Test[]): string | null {
  const bound = [...new Set(tests.flatMap(factsRead))].filter((fact) => set.facts[fact]?.kind === 'oneOf');
  if (bound.length > 1) throw new RangeError(`${name}: ${bound.join(', ')}: a rule binds one row at the most`);
  return bound[0] ?? null;
}

function checkQuotes({ id, text }: Provision, phrases: readonly Phrase[]): void {
  let from = 0;
  for (const { quote } of phrases) {
    if (quote === '' || !text.includes(quote)) throw new RangeError(`${id} does not say 「${quote}」`);
    const at = text.indexOf(quote, from);
    if (at === -1) throw new RangeError(`${id}: 「${quote}」 stands earlier in the text than the phrase before it`);
    from = at + quote.length;
  }
}
