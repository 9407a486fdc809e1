import { globSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { expect, test } from 'vitest';

// `a || b` in a rule compiles and never makes b, so the builder cannot see that it is missing.
const rules = globSync('src/**/rules/*.ts').filter((file) => !file.endsWith('.test.ts'));

test('no rule joins tests with && || ! ?: or ??', () => {
  const read = rules.map((file) => ({ file, found: operatorsIn(readFileSync(file, 'utf8')) }));
  expect(read.filter(({ found }) => found.length > 0)).toEqual([]);
  expect(rules.filter((file) => /\brule\(|\brequirements\(/.test(readFileSync(file, 'utf8'))).length).toBeGreaterThanOrEqual(4);
});

test.each([
  ["says('一', a() && b())", '&&'],
  ["says('一', a() || b())", '||'],
  ["says('一', a() ?? b())", '??'],
  ["says('一', !a())", '!'],
  ["says('一', c ? a() : b())", '?:'],
  ['[says(x, count((it) => it.a() || it.b()).atLeast(1))]', '||'],
])('a planted %s is found', (text, operator) => {
  expect(operatorsIn(`export const r = rule(p, f, {}, () => [${text}]);`)).toEqual([operator]);
});

test('outside of a rule the operators are free', () => {
  expect(operatorsIn('const x = a || b; export const r = rule(p, f, {}, (fact) => [says("一", fact.a.holds())]);')).toEqual([]);
});

interface Syntax {
  readonly type?: string;
  readonly operator?: string;
  readonly callee?: { readonly value?: string };
  readonly arguments?: readonly Syntax[];
}

/** Operators inside the calls that write a rule. */
function operatorsIn(source: string): readonly string[] {
  return walk(parseSync(source, { syntax: 'typescript' }) as Syntax, false);
}

function walk(node: unknown, inRule: boolean): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((it) => walk(it, inRule));
  if (typeof node !== 'object' || node === null) return [];
  const syntax = node as Syntax;
  const isWriting = inRule || (syntax.type === 'CallExpression' && ['rule', 'requirements'].includes(syntax.callee?.value ?? ''));
  const own = inRule ? operatorOf(syntax) : [];
  return [...own, ...Object.values(syntax).flatMap((it) => walk(it, isWriting))];
}

function operatorOf({ type, operator }: Syntax): readonly string[] {
  if (type === 'ConditionalExpression') return ['?:'];
  if (type === 'BinaryExpression' && ['&&', '||', '??'].includes(operator ?? '')) return [operator ?? ''];
  return type === 'UnaryExpression' && operator === '!' ? ['!'] : [];
}
