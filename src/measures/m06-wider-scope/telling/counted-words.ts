// 行数的话: a condition on the number of rows as a person would say it: 市政公用工程一级及以上的注册专业不少于 1 项.

import type { Fields, Row } from '#law/facts';
import { type Scene, scalarOf } from '#law/rule/evaluate';
import { type Comparison, type Test, testsOf, type Value } from '#law/rule/expression';
import type { Label } from '../../../web/language/labels/label.ts';
import { facts } from '../rules/facts.ts';
import { codeWords, rowLines } from './fact-text.ts';

interface CountedWords {
  /** Undefined: it cannot be said. */
  readonly required: string | undefined;
  readonly actual: string;
}

/** Undefined: no condition on a number of rows. `count`: how many rows meet it. */
export function countedWords(
  test: Test,
  read: Row,
  { count, label }: { count: number | undefined; label: Label },
): CountedWords | undefined {
  if (test.is !== 'compare' || test.left.is !== 'count') return undefined;
  const { list, where } = test.left;
  const declared: { readonly kind: string; readonly title?: string; readonly fields?: Fields } | undefined = fieldOf(list);
  const held = read[list.fact];
  const rows = list.field === null ? held : (held as Row | undefined)?.[list.field];
  if (declared?.fields === undefined) return undefined;
  const { fields, title = '' } = declared;
  const demanded = testsOf(where).map((inner) => demandWords(inner, { fields, read, label }));
  const words = codeWords(
    demanded.filter((it) => it !== ''),
    label,
  );
  const bound = scalarOf(test.right, sceneOf(read));
  const lines = Array.isArray(rows) && rows.length > 0 ? rowLines(fields, rows as readonly Row[], label).join(label('；')) : '';
  return {
    required: typeof bound === 'number' ? requiredWords(test.by, { bound, title: label(title), words, label }) : undefined,
    actual: actualWords(count, lines, label),
  };
}

const sceneOf = (read: Row): Scene => ({ facts: read, bound: null, given: {} });

type InBoth = Readonly<Record<'zh' | 'en', (word: string) => string>>;

const codeBounds: Readonly<Record<Comparison, InBoth>> = {
  is: { zh: (it) => it, en: (it) => it },
  isNot: { zh: (it) => `${it}以外`, en: (it) => `not ${it}` },
  atLeast: { zh: (it) => `${it}及以上`, en: (it) => `${it} or above` },
  atMost: { zh: (it) => `${it}及以下`, en: (it) => `${it} or below` },
  over: { zh: (it) => `高于${it}`, en: (it) => `above ${it}` },
  under: { zh: (it) => `低于${it}`, en: (it) => `below ${it}` },
};

const countBounds: Readonly<Record<Comparison, InBoth>> = {
  is: { zh: (it) => `正好 ${it} 项`, en: (it) => `exactly ${it}` },
  isNot: { zh: (it) => `不是 ${it} 项`, en: (it) => `not ${it}` },
  atLeast: { zh: (it) => `不少于 ${it} 项`, en: (it) => `at least ${it}` },
  atMost: { zh: (it) => `不超过 ${it} 项`, en: (it) => `at most ${it}` },
  over: { zh: (it) => `多于 ${it} 项`, en: (it) => `more than ${it}` },
  under: { zh: (it) => `少于 ${it} 项`, en: (it) => `fewer than ${it}` },
};

const languageOf = ({ language }: Label) => (language === 'en' ? 'en' : 'zh');

interface Bounded {
  readonly bound: number;
  readonly title: string;
  readonly words: string;
  readonly label: Label;
}

function requiredWords(by: Comparison, { bound, title, words, label }: Bounded): string {
  if (bound === 0 && (by === 'is' || by === 'atMost')) return label('没有');
  const language = languageOf(label);
  const counted = countBounds[by][language](String(bound));
  if (language === 'en') return `${title}: ${counted}${words === '' ? '' : ` of ${words}`}`;
  return `${words}${words === '' ? '' : '的'}${title}${counted}`;
}

/** None that meets it, and those there are. */
function actualWords(count: number | undefined, lines: string, label: Label): string {
  if (count === undefined) return '';
  const counted = count === 0 ? label('没有') : `${count} ${label('项')}`;
  if (lines === '') return counted;
  return count === 0 ? `${counted}${label('；')}${label('现有的是')}${label('：')}${lines}` : `${counted}${label('：')}${lines}`;
}

/** What one row must say, in the words of its codes; the days of a row stand in the heading. */
function demandWords(test: Test, { fields, read, label }: { fields: Fields; read: Row; label: Label }): string {
  if (test.is !== 'compare' || test.left.is !== 'row') return '';
  const field = fields[test.left.field];
  const value = scalarOf(test.right, sceneOf(read));
  if (field?.kind !== 'code' || value === undefined || value === null) return '';
  return codeBounds[test.by][languageOf(label)](label(field.labels[String(value)] ?? String(value)));
}

function fieldOf({ fact, field }: (Value & { is: 'count' })['list']) {
  const declared = Object.entries(facts.facts).find(([name]) => name === fact)?.[1];
  if (field === null || declared === undefined) return declared;
  return declared.kind === 'record' ? Object.entries(declared.fields).find(([name]) => name === field)?.[1] : undefined;
}
