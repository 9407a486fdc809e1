// 一个条件的说明: the text of one test's truth, of what was required and what was there, and of whether something in it is unknown.

import { isSet } from '../editions.ts';
import { innerValues, type Test, testsOf, type Value, valuesOf } from '../expression.ts';
import { isAmount, type Leaf, leavesOf } from '../measure.ts';
import { factsWeighed } from '../references.ts';
import { emitter } from './emit.ts';
import type { Setting, Shared } from './emit-value.ts';
import { Trace } from './trace.ts';

/** Names in the lines that tests share. */
export interface Said {
  /** 0 no, 1 unknown, 3 yes: several hold as far as `&` of them says. */
  readonly truth: string;
  readonly measured: string;
  /** True where a field, a row or a count is unknown; undefined where there is none of them. */
  readonly open: string | undefined;
  /** What is measured stands ready for these, so that a condition that says it can too. */
  readonly ready: readonly { readonly measured: string; readonly holds: boolean }[];
}

export function saidOf(test: Test, setting: Setting & { readonly shared: Shared }): Said {
  const trace = new Trace();
  const emitted = emitter({ ...setting, trace });
  const truth = emitted.test(test);
  const leaves = leavesOf(test, setting.given).map((leaf) => ({ truth: trace.truthOf(leaf), text: measuredText(leaf, trace) }));
  const whole = factsWeighed(test, (key) => isSet(setting.given, key));
  const open = openOf(test, { trace, given: setting.given, whole });
  const ready = readyFor(test, setting);
  const chosen = test.is === 'compare' ? ready.map((it) => `${trace.valueOf(test.left)} === ${it.actual} ? ${it.measured} : `) : [];
  return {
    truth: emitted.named(`${truth} + (${truth} >> 1)`),
    measured: emitted.named(chosen.join('') + decidingText(leaves)),
    open: open.length === 0 ? undefined : emitted.named(open.join(' || ')),
    ready,
  };
}

/** A flag is true or false, and what is said of either is the same for everybody. */
function readyFor(test: Test, { constants }: Setting): readonly (Said['ready'][number] & { readonly actual: boolean })[] {
  if (test.is !== 'compare' || test.left.is !== 'fact' || test.left.kind !== 'flag' || test.right.is !== 'literal') return [];
  const { by, right } = test;
  if ((by !== 'is' && by !== 'isNot') || typeof right.value !== 'boolean') return [];
  const required = by === 'is' ? String(right.value) : 'null';
  return [true, false].map((actual) => {
    const measured = constants.nameOf(literalText('flag', { required, actual: String(actual), gap: 'null' }));
    return { actual, measured, holds: (actual === right.value) === (by === 'is') };
  });
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
