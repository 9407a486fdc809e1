// 一个条件的说明: the text of one test's truth, of what was required and what was there, and of whether something in it is unknown.

import { isSet } from './editions.ts';
import { emitter } from './emit.ts';
import type { Setting } from './emit-value.ts';
import { innerValues, type Test, testsOf, type Value, valuesOf } from './expression.ts';
import { isAmount, type Leaf, leavesOf } from './measure.ts';
import { factsWeighed } from './references.ts';
import { Trace } from './trace.ts';

/** Lines, and expressions that use them. */
export interface Said {
  readonly lines: readonly string[];
  readonly truth: string;
  readonly measured: string;
  /** True where a field, a row or a count is unknown; empty where there is none of them. */
  readonly open: string;
}

export function saidOf(test: Test, setting: Setting): Said {
  const trace = new Trace();
  const emitted = emitter({ ...setting, trace });
  const truth = emitted.test(test);
  const leaves = leavesOf(test, setting.given).map((leaf) => ({ truth: trace.truthOf(leaf), text: measuredText(leaf, trace) }));
  const whole = factsWeighed(test, (key) => isSet(setting.given, key));
  const open = openOf(test, { trace, given: setting.given, whole });
  return { lines: emitted.lines, truth, measured: decidingText(leaves), open: open.join(' || ') };
}

/** As `measured` chooses: the first that failed, else the first undecided one, else the first. */
function decidingText(leaves: readonly { readonly truth: string; readonly text: string }[]): string {
  const [first, ...others] = leaves;
  if (first === undefined) return 'null';
  if (others.length === 0) return first.text;
  const chosen = [0, 1].flatMap((truth) => leaves.map((it) => `${it.truth} === ${truth} ? ${it.text} : `));
  return `(${chosen.join('')}${first.text})`;
}

function measuredText(leaf: Leaf, trace: Trace): string {
  if (leaf.is === 'member') return literalText('codes', { required: trace.shown(leaf.among), actual: trace.shown(leaf.of), gap: 'null' });
  const [actual, required] = [trace.shown(leaf.left), trace.shown(leaf.right)];
  const fails = `${trace.truthOf(leaf)} === 0 && typeof ${actual} === 'number' && typeof ${required} === 'number'`;
  const gap = isAmount(leaf.left.kind)
    ? `${fails} ? (${required} > ${actual} ? ${required} - ${actual} : ${actual} - ${required}) : null`
    : 'null';
  return literalText(leaf.left.kind, { required: leaf.by === 'isNot' ? 'null' : required, actual, gap });
}

function literalText(kind: string, { required, actual, gap }: Readonly<Record<'required' | 'actual' | 'gap', string>>): string {
  return `{ kind: ${JSON.stringify(kind)}, required: ${required}, actual: ${actual}, gap: ${gap} }`;
}

interface Looking {
  readonly trace: Trace;
  readonly given: Setting['given'];
  /** Facts that are missed as a whole where they are unknown. */
  readonly whole: readonly string[];
}

function openOf(test: Test, looking: Looking): readonly string[] {
  if (test.is === 'whenSet' && looking.given[test.given.key] === null) return [];
  return [...valuesOf(test).flatMap((value) => openIn(value, looking)), ...testsOf(test).flatMap((it) => openOf(it, looking))];
}

function openIn(value: Value, looking: Looking): readonly string[] {
  const { trace, whole } = looking;
  if (value.is === 'fact') return value.field === null && whole.includes(value.fact) ? [] : [`${trace.valueOf(value)} === undefined`];
  if (value.is !== 'count') return innerValues(value).flatMap((it) => openIn(it, looking));
  const { least, most } = trace.countOf(value);
  return [`${least} !== ${most}`];
}
