// 生成: nodes to JavaScript text. A test becomes 0 no, 1 unknown, 2 yes, so that all is the least and any the most.

import type { Comparison, Test, Value } from '../expression.ts';
import { emitCount, emitValue, fresh, isPlain, type Setting, type State, variable } from './emit-value.ts';
import type { Counted } from './trace.ts';

const operators: Readonly<Record<Comparison, string>> = { is: '===', isNot: '!==', atLeast: '>=', atMost: '<=', over: '>', under: '<' };

/** Lists and tables of the rules, made once beside the code and not at every call. */
export class Constants {
  readonly #names = new Map<string, string>();

  nameOf(text: string): string {
    const name = this.#names.get(text) ?? `c${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }

  /** A statement for each. */
  get lines(): readonly string[] {
    return [...this.#names].map(([text, name]) => `const ${name} = ${text};`);
  }
}

export interface Emitter {
  readonly lines: string[];
  readonly line: (text: string) => void;
  /** Emits what the test needs and gives an expression of 0, 1 or 2. */
  readonly test: (node: Test) => string;
  /** Gives an expression of the value: undefined while unknown, null for a known "none". */
  readonly value: (node: Value) => string;
  /** Names what the text gives. */
  readonly named: (text: string) => string;
}

export function emitter({ ownerOf = () => 'f', ...setting }: Setting): Emitter {
  const state: State = { ...setting, lines: setting.shared?.lines ?? [], ownerOf, test: (node) => emitTest(node, state) };
  const { lines } = state;
  return {
    lines,
    line: (text) => lines.push(text),
    test: state.test,
    value: (node) => emitValue(node, state),
    named: (text) => fresh(text, state),
  };
}

function emitTest(node: Test, state: State): string {
  const truth = testText(node, state);
  if (!state.trace?.isOn || (node.is !== 'compare' && node.is !== 'member')) return truth;
  const name = fresh(truth, state);
  state.trace.noteTruth(node, name);
  return name;
}

function testText(node: Test, state: State): string {
  switch (node.is) {
    case 'compare':
      return emitComparison(node, state);
    case 'member':
      return emitMember(node, state);
    case 'all':
      return fold(node.of, '<', state);
    case 'any':
      return fold(node.of, '>', state);
    case 'not':
      return `(2 - ${emitTest(node.of, state)})`;
    case 'whenSet':
      return state.given[node.given.key] === null ? '2' : emitTest(node.of, state);
  }
}

/** What is decided already is asked no further. */
function fold(tests: readonly Test[], by: '<' | '>', state: State): string {
  const [first, ...others] = tests;
  if (first === undefined) return by === '<' ? '2' : '0';
  if (state.trace?.isOn) return foldAll(tests, by, state);
  const best = variable(emitTest(first, state), state);
  for (const inner of others) {
    state.lines.push(`if (${best} !== ${by === '<' ? 0 : 2}) {`);
    const it = variable(emitTest(inner, state), state);
    state.lines.push(`if (${it} ${by} ${best}) ${best} = ${it}; }`);
  }
  return best;
}

function foldAll(tests: readonly Test[], by: '<' | '>', state: State): string {
  return tests.map((it) => emitTest(it, state)).reduce((best, it) => fresh(`${it} ${by} ${best} ? ${it} : ${best}`, state));
}

function emitComparison({ by, left, right, order }: Test & { is: 'compare' }, state: State): string {
  const wanted = emitValue(right, state);
  if (left.is === 'count') return emitCountComparison(by, emitCount(left, state), { wanted, isKnown: isPlain(right, state) });
  const held = emitValue(left, state);
  const isRanked = order !== null && by !== 'is' && by !== 'isNot';
  const [one, other] = isRanked ? [rank(left, held, { order, state }), rank(right, wanted, { order, state })] : [held, wanted];
  const sides = [
    [left, held],
    [right, wanted],
  ] as const;
  return fresh(
    by === 'is' && isPlain(right, state)
      ? isText(held, wanted)
      : onBothKnown(sides, { relation: `${one} ${operators[by]} ${other}`, state }),
    state,
  );
}

const isText = (held: string, wanted: string) => `${held} === ${wanted} ? 2 : ${held} === undefined ? 1 : 0`;

/** What stands in the text of the rule is known and need not be asked. */
function onBothKnown(sides: readonly (readonly [Value, string])[], { relation, state }: { relation: string; state: State }): string {
  const asked = sides.flatMap(([node, name]) => (isPlain(node, state) ? [] : [name]));
  const isAny = (what: string) => asked.map((name) => `${name} === ${what}`).join(' || ');
  return asked.length === 0 ? `${relation} ? 2 : 0` : `(${isAny('null')}) ? 0 : (${isAny('undefined')}) ? 1 : ${relation} ? 2 : 0`;
}

function emitCountComparison(
  by: Comparison,
  { least, most, open: isOpen }: Counted,
  { wanted, isKnown }: { wanted: string; isKnown: boolean },
): string {
  const low = `(${least} ${operators[by]} ${wanted})`;
  const high = `(${most} ${operators[by]} ${wanted})`;
  const open =
    by === 'is' || by === 'isNot' ? `(${least} !== ${most} && ${least} <= ${wanted} && ${wanted} <= ${most})` : `(${low} !== ${high})`;
  const truth = `${open} ? 1 : ${low} ? (${isOpen} ? 1 : 2) : 0`;
  return isKnown ? `(${truth})` : `(${wanted} === null ? 0 : ${wanted} === undefined ? 1 : ${truth})`;
}

function emitMember({ of, among }: Test & { is: 'member' }, state: State): string {
  const [value, list] = [emitValue(of, state), emitValue(among, state)];
  const sides = [
    [of, value],
    [among, list],
  ] as const;
  return fresh(onBothKnown(sides, { relation: amongText(value, { among, list }), state }), state);
}

/** A few codes are compared one by one, which costs less than a look into a list or a table. */
const few = 8;

function amongText(value: string, { among, list }: { among: Value; list: string }): string {
  if (among.is !== 'literal' || !Array.isArray(among.value) || among.value.length > few) return `${list}.includes(${value})`;
  return `(${among.value.map((code) => `${value} === ${JSON.stringify(code)}`).join(' || ')})`;
}

function rank(node: Value, value: string, { order, state }: { order: readonly string[]; state: State }): string {
  if (node.is === 'literal') return String(order.indexOf(node.value as string));
  const text = `(${order.map((code, at) => `${value} === ${JSON.stringify(code)} ? ${at} : `).join('')}-1)`;
  if (order.length <= few) return state.shared === undefined ? text : fresh(text, state);
  const places = state.constants.nameOf(`new Map(${JSON.stringify(order.map((code, at) => [code, at]))})`);
  return `(${places}.get(${value}) ?? -1)`;
}
