// 读代码的写法: a word as the code it stands for; of a word that could be several, only what it probably means is said.

import { ok, type Result, refused } from '#kernel/result';
import type { Misfit } from '../../fault.ts';
import type { Column } from '../../sheet-definition.ts';
import { codeText } from '../plain-text.ts';
import { flagByWord, flagHints } from './flag-words.ts';

type CodeColumn = Column & { readonly kind: 'code' };

export function readWord(text: string, column: CodeColumn): Result<string, Misfit> {
  const word = plainWord(text);
  const code = wordsOf(column).get(word);
  if (code !== undefined) return ok(code);
  const meant = offeredIn(word, column) ?? hintFor(word, column.hints);
  return refused({ expected: offeredText(column), remedy: `${suspected(meant)}请从下拉列表中选择；列表里没有的不能导入。` });
}

export const offeredText = ({ offered }: CodeColumn): string => `${offered.join('、')} 之一`;

export const expectedFlag = '是 或 否';

export function readFlag(text: string): Result<boolean, Misfit> {
  const word = plainWord(text);
  const flag = flags.get(word);
  if (flag !== undefined) return ok(flag);
  return refused({ expected: expectedFlag, remedy: `${suspected(flagHints[word])}请写「是」或「否」；不知道时留空。` });
}

const plainWord = (text: string): string => codeText(text).toLowerCase();

const flags = new Map(Object.entries(flagByWord).map(([word, flag]) => [plainWord(word), flag]));

const suspected = (meant: string | undefined): string => (meant === undefined ? '' : `疑似「${meant}」，请对照原件核实。`);

/** The longest that the word begins with; what is shorter than two characters has to be the whole word. */
function hintFor(word: string, hints: Readonly<Record<string, string>> = {}): string | undefined {
  const fitting = Object.entries(hints)
    .map(([from, to]) => [plainWord(from), to] as const)
    .filter(([from]) => (from.length < 2 ? word === from : word.startsWith(from)));
  return fitting.sort(([one], [other]) => other.length - one.length)[0]?.[1];
}

/** 市政公用工程二级 has one of the words in it, and nothing else that is offered. */
function offeredIn(word: string, { offered }: CodeColumn): string | undefined {
  const found = offered.filter((it) => word.includes(plainWord(it)));
  return found.length === 1 ? found[0] : undefined;
}

/** Made once for a column, not for each of fifty thousand cells. */
const wordsByColumn = new WeakMap<CodeColumn, ReadonlyMap<string, string>>();

function wordsOf(column: CodeColumn): ReadonlyMap<string, string> {
  const words = wordsByColumn.get(column) ?? new Map(Object.entries(column.words).map(([word, code]) => [plainWord(word), code]));
  wordsByColumn.set(column, words);
  return words;
}
