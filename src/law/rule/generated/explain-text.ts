// 说明的代码: explanations of several rules on one day as the text of functions; what a test says is said once for all rules that ask it.

import type { Test } from '../expression.ts';
import { wholeFacts } from '../missing.ts';
import { factsRead } from '../references.ts';
import { Constants } from './emit.ts';
import { type Explained, ruleText } from './explain-rule.ts';
import { Scope, Statics } from './explain-scope.ts';
import { saidOf } from './explain-test.ts';

/**
 * The body of a function of `k`: gives a function of the facts that explains all rules. Objects stand in `statics`, by place.
 * Tests that read a bound row are weighed for each row (`x`), all others once for the pair (`p`).
 */
export function explainText(all: readonly Explained[]): { readonly text: string; readonly statics: readonly unknown[] } {
  const [constants, statics] = [new Constants(), new Statics()];
  const pair = new Scope('p');
  const rows = new Map<string, Scope>();
  const rules = all.map((it, at) => {
    const { binds } = it.rule;
    const ofRow = binds === null ? undefined : (rows.get(binds) ?? new Scope('x'));
    if (binds !== null && ofRow !== undefined) rows.set(binds, ofRow);
    const placeOf = (test: Test) => {
      const isBound = binds !== null && factsRead(test).includes(binds);
      const scope = isBound && ofRow !== undefined ? ofRow : pair;
      return scope.placeOf(saidOf(test, { given: it.editions.values, binds, constants, shared: scope.shared }));
    };
    return { binds, text: ruleText(it, { at, placeOf, statics, constants }) };
  });
  const names = [...rows.keys()];
  return {
    statics: statics.all,
    text: [
      `const [${statics.all.map((_, at) => `s${at}`).join(', ')}] = k.statics;`,
      ...constants.lines,
      `const none = [], holds = [false, undefined, undefined, true], answers = ['no', 'unknown', 'unknown', 'yes'];`,
      `const pairOf = (f, b, at) => {\n${pair.text}\n};`,
      ...names.map((fact, at) => `const row${at} = (f, b, at) => {\n${rows.get(fact)?.text}\n};\n${rowsText(fact, at)}`),
      ...rules.map(({ text }) => text),
      'return (f) => {',
      `const p = pairOf(f, undefined, ${unknownText(all)});`,
      ...names.map((_, at) => `const xs${at} = rows${at}(f);`),
      `return [${rules.map(({ binds }, at) => `rule${at}(f, p, ${binds === null ? 'none' : `xs${names.indexOf(binds)}`})`).join(', ')}];`,
      '};',
    ].join('\n'),
  };
}

/** Whether any fact that is read is unknown as a whole. */
function unknownText(all: readonly Explained[]): string {
  const read = new Set(all.flatMap(({ rule, editions }) => wholeFacts(rule, editions)));
  return [...read].map((fact) => `f[${JSON.stringify(fact)}] === undefined`).join(' || ') || 'false';
}

/** Unknown rows are one of which nothing is known; an empty list still gives one, so that every condition is told. */
function rowsText(fact: string, at: number): string {
  return [
    `const rows${at} = (f) => {`,
    `const rows = f[${JSON.stringify(fact)}];`,
    `if (rows === undefined || rows === null) return [row${at}(f, undefined, null)];`,
    `if (rows.length === 0) return [row${at}(f, null, null)];`,
    `if (rows.length === 1) return [row${at}(f, rows[0], 0)];`,
    `if (rows.length === 2) return [row${at}(f, rows[0], 0), row${at}(f, rows[1], 1)];`,
    'const found = [];',
    `for (let i = 0; i < rows.length; i++) found.push(row${at}(f, rows[i], i));`,
    'return found;',
    '};',
  ].join('\n');
}
