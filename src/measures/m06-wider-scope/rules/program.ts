// 规则程序: all that an answer rests on beside the facts, with its text; so what a program of before asked of the registers can be asked again.

import { canonicalJson } from '#kernel/canonical-json';
import type { Requirement } from '#law/rule/requirement';
import { binderOf, type Rule } from '#law/rule/rule';
import { type Sentences, sentences as sentencesInForce } from './assessment.ts';
import { certificateAlone } from './certificate.ts';
import { facts } from './facts.ts';
import { preconditions } from './preconditions.ts';
import { demandsOf } from './standing/demands-of-registers.ts';

export interface Program {
  /** Another rule, requirement or parameter is another text. */
  readonly text: string;
  readonly sentences: Sentences;
  readonly demands: readonly Rule[];
}

/**
 * Raised by whoever lets a kept text be read otherwise than it was: other nodes of expressions, another reader of them, other demands made of
 * the same rules. Texts of before are then asked nothing, and everybody is weighed.
 */
const reading = 1;

/** What a text says; the facts without their wording. */
interface Said {
  readonly reading: number;
  readonly facts: unknown;
  readonly sentences: readonly Pick<Rule, 'provision' | 'parameters' | 'phrases'>[];
  readonly certificateAlone: readonly Requirement[];
  readonly preconditions: readonly Requirement[];
}

const wording = new Set(['title', 'means', 'askOf', 'awaited', 'published', 'labels', 'advising', 'advisingFromNone']);
const declared: unknown = JSON.parse(JSON.stringify(facts, (key, value: unknown) => (wording.has(key) ? undefined : value)));

export function programOf(sentences: Sentences): Program {
  const rules = Object.values(sentences);
  const said: Said = {
    reading,
    facts: declared,
    sentences: rules.map(({ provision, parameters, phrases }) => ({ provision, parameters, phrases })),
    ...{ certificateAlone, preconditions },
  };
  return { text: canonicalJson(said), sentences, demands: demandsOf({ sentences: rules, certificateAlone, preconditions }) };
}

export const programInForce: Program = programOf(sentencesInForce);

/** Undefined: it is about other facts than those of now, or was read otherwise. */
export function demandsIn(text: string): readonly Rule[] | undefined {
  const said = JSON.parse(text) as Said;
  if (said.reading !== reading) return undefined;
  if (JSON.stringify(said.facts) !== canonicalJson(declared)) return undefined;
  const rules = said.sentences.map((it): Rule => {
    const tests = it.phrases.map(({ test }) => test);
    return { ...it, set: facts, binds: binderOf(it.provision.id, facts, tests) };
  });
  return demandsOf({ ...said, sentences: rules });
}
