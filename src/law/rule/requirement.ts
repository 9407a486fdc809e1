// 前提: what other law demands beside the words of the provision, each with its statute.

import type { FactSet } from '../facts.ts';
import { building } from './building.ts';
import type { Test } from './expression.ts';
import { factsRead } from './references.ts';
import { binderOf, type Rule } from './rule.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Requirement {
  readonly id: string;
  readonly title: string;
  /** 建筑法 第二十六条 */
  readonly law: string;
  readonly test: Test;
}

/** Throws RangeError for a test made and not used. */
export function requirements<Set extends FactSet>(
  set: Set,
  build: (fact: Vocabulary<Set>) => readonly Requirement[],
): readonly Requirement[] {
  return building('requirements', {
    build: () => build(vocabularyOf(set) as Vocabulary<Set>),
    testsIn: (built) => built.map(({ test }) => test),
  });
}

export function requires(id: string, under: { readonly title: string; readonly law: string }, test: Test): Requirement {
  return { id, ...under, test };
}

/** One rule of both, for readers who answer yes or no and say no reason; a requirement's title stands where a phrase has its words. */
export function withRequirements(rule: Rule, all: readonly Requirement[]): Rule {
  const phrases = [...rule.phrases, ...all.map(({ title, test }) => ({ quote: title, test }))];
  const tests = phrases.map(({ test }) => test);
  return { ...rule, phrases, binds: binderOf(rule.provision.id, rule.set, tests) };
}

export function readsBound(requirement: Requirement | undefined, binds: string | null): boolean {
  return requirement !== undefined && binds !== null && factsRead(requirement.test).includes(binds);
}
