// 条文对照表: clause → force → rule → tests, and the words no condition weighs.

import { unquotedWords } from '../determination.ts';
import type { Force } from '../force.ts';
import type { Rule } from '../rule/rule.ts';

export interface ClauseRow {
  readonly id: string;
  readonly force: Force;
  readonly text: string;
  readonly isRule: boolean;
  /** Phrases of the rule, in the order of the text. */
  readonly weighed: readonly string[];
  readonly unweighed: readonly string[];
  readonly tests: readonly TestTitle[];
}

export interface TestTitle {
  readonly file: string;
  readonly title: string;
}

export interface MatrixSources {
  readonly sentences: readonly { readonly id: string; readonly force: Force; readonly text: string }[];
  readonly rules: readonly Rule[];
  readonly titles: readonly TestTitle[];
}

export function clauseMatrix({ sentences, rules, titles }: MatrixSources): readonly ClauseRow[] {
  return sentences.map(({ id, force, text }) => {
    const rule = rules.find(({ provision }) => provision.id === id);
    return {
      id,
      force,
      text,
      isRule: rule !== undefined,
      weighed: rule?.phrases.map(({ quote }) => quote) ?? [],
      unweighed: rule === undefined ? [] : unquotedWords(rule),
      tests: titles.filter(({ title }) => names(title, id)),
    };
  });
}

/** Titles of tests in a source text. A title that `test.each` fills in is given as it is written. */
export function titlesIn(file: string, source: string): readonly TestTitle[] {
  const calls = source.matchAll(/(?:\b(?:test|describe)\(|[)`]\()\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1/g);
  return [...calls].map(([, , title = '']) => ({ file, title }));
}

/** `M06.S1` also names its parts, `M06.S1.a`; a title with `%s` names what its table says, and so does not count. */
function names(title: string, id: string): boolean {
  return new RegExp(`(^|[^\\w.])${id.replaceAll('.', '\\.')}(?![0-9])`).test(title);
}
