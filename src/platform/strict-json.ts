// 严格的 JSON: like JSON.parse, but a key that stands twice is an error, not the last one wins.

import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';

export function parseStrictJson(text: string): Result<unknown, Fault> {
  try {
    return parsed(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the stack: thousands of brackets inside each other
    return refused({
      path: '（整个输入）',
      found: '嵌套过深的 JSON',
      expected: '层数不多的 JSON 对象',
      remedy: '请检查是否有成串的左括号。',
    });
  }
}

function parsed(text: string): Result<unknown, Fault> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) return refused(syntaxFault(text, error));
  const twice = duplicateKey(tree, '');
  if (twice !== undefined) return refused(duplicateFault(twice));
  const tooFine = numbersOf(tree, text).find((number) => number.replace(/^-?0*\.?0*|\D/g, '').length > mostDigits);
  return tooFine === undefined ? ok(JSON.parse(text)) : refused(tooFineFault(tooFine));
}

/** A double keeps fifteen digits; a sixteenth would be dropped without a word. */
const mostDigits = 15;

function numbersOf(node: Node, text: string): readonly string[] {
  if (node.type === 'number') return [text.slice(node.offset, node.offset + node.length)];
  return (node.children ?? []).flatMap((child) => numbersOf(child, text));
}

function tooFineFault(number: string): Fault {
  return {
    path: number,
    found: number,
    expected: `不超过 ${mostDigits} 位有效数字的数`,
    remedy: '请减少小数位数；金额请写成文本，如 "75360000.00"。',
  };
}

function syntaxFault(text: string, error: ParseError | undefined): Fault {
  const before = text.slice(0, error?.offset ?? 0).split('\n');
  return {
    path: `第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 列`,
    found: error === undefined ? '（空）' : `${printParseErrorCode(error.error)}：${text.slice(error.offset, error.offset + 20)}`,
    expected: '一个 JSON 对象',
    remedy: '请检查该处的引号、逗号和括号；JSON 不允许注释和末尾逗号。',
  };
}

function duplicateFault(path: string): Fault {
  return { path, found: '同一个键出现两次', expected: '每个键只写一次', remedy: `请只保留一个 ${path}。` };
}

/** Path of the first key that stands twice in its object. */
function duplicateKey(node: Node, path: string): string | undefined {
  const seen = new Set<string>();
  for (const [i, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
    const here = key === undefined ? `${path}[${i}]` : `${path}${path === '' ? '' : '.'}${key.value}`;
    if (key !== undefined && seen.has(key.value)) return here;
    if (key !== undefined) seen.add(key.value);
    const inner = value === undefined ? undefined : duplicateKey(value, here);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
