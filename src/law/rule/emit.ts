// 生成: nodes to JavaScript text. A test becomes 0 no, 1 unknown, 2 yes, so that all is the least and any the most.

import type { Comparison, Test, Value } from './expression.ts';
import { factsRead } from './references.ts';

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
}

/** What the text of the code hangs on beside the tree. */
export interface Setting {
  readonly given: Readonly<Record<string, unknown>>;
  readonly binds: string | null;
  readonly constants: Constants;
  /** Name of the variable that holds a fact; one `f` holds all where nothing else is said. */
  readonly ownerOf?: (fact: string) => string;
}

export function emitter({ ownerOf = () => 'f', ...setting }: Setting): Emitter {
  const state: State = { ...setting, lines: [], count: 0, ownerOf };
  const { lines } = state;
  return { lines, line: (text) => lines.push(text), test: (node) => emitTest(node, state), value: (node) => emitValue(node, state) };
}

interface State extends Required<Setting> {
  readonly lines: string[];
  count: number;
}

function emitTest(node: Test, state: State): string {
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
  const best = fresh(emitTest(first, state), state);
  for (const inner of others) {
    state.lines.push(`if (${best} !== ${by === '<' ? 0 : 2}) {`);
    const it = fresh(emitTest(inner, state), state);
    state.lines.push(`if (${it} ${by} ${best}) ${best} = ${it}; }`);
  }
  return best;
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

function isPlain(node: Value, state: State): boolean {
  if (node.is !== 'literal' && node.is !== 'given') return false;
  const value = node.is === 'literal' ? node.value : givenValue(node, state);
  return value !== null && value !== undefined;
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

function emitValue(node: Value, state: State): string {
  switch (node.is) {
    case 'literal':
      return plainText(node.value, state);
    case 'given':
      return plainText(givenValue(node, state), state);
    case 'row':
      return fresh(`r[${JSON.stringify(node.field)}]`, state);
    case 'fact':
      return fresh(factText(node, state), state);
    case 'lookUp':
      return onKnown([node.key], ([key]) => `${tableText(node.table, state)}.get(${key}) ?? null`, state);
    case 'share':
      return onKnown([node.of, node.rate], (parts) => `k.shareOf(${parts}, "${node.rounding}")`, state);
    case 'shift':
      return onKnown([node.day, node.by], ([day = '', by = '']) => shiftText(node, { day, by }, state), state);
    case 'count': {
      const { least, most, open } = emitCount(node, state);
      return fresh(`${least} === ${most} && !${open} ? ${least} : undefined`, state);
    }
  }
}

interface Counted {
  readonly least: string;
  readonly most: string;
  /** As `isOpen` of the interpreter. */
  readonly open: string;
}

function emitCount({ list, where }: Value & { is: 'count' }, state: State): Counted {
  const [least, most] = [fresh('0', state), fresh('0', state)];
  const rows = fresh(list.field === null ? heldText(list.fact, state) : fieldText(heldText(list.fact, state), list.field), state);
  const outside = factsRead(where).map((fact) => `${heldText(fact, state)} === undefined`);
  const isUnknown = `${rows} === undefined || ${rows} === null`;
  const open = fresh([isUnknown, ...outside].join(' || '), state);
  const at = fresh('0', state);
  state.lines.push(`if (${isUnknown}) ${most} = Infinity;`);
  state.lines.push(`else for (; ${at} < ${rows}.length; ${at}++) { const r = ${rows}[${at}];`);
  const met = fresh(emitTest(where, state), state);
  state.lines.push(`if (${met} === 2) ${least}++; if (${met} !== 0) ${most}++; }`);
  return { least, most, open };
}

function factText({ fact, field }: Value & { is: 'fact' }, state: State): string {
  if (field === null) return heldText(fact, state);
  return fieldText(fact === state.binds ? 'b' : heldText(fact, state), field);
}

function heldText(fact: string, { ownerOf }: State): string {
  return `${ownerOf(fact)}[${JSON.stringify(fact)}]`;
}

function fieldText(owner: string, field: string): string {
  return `(${owner} === null ? null : ${owner} === undefined ? undefined : ${owner}[${JSON.stringify(field)}])`;
}

function givenValue({ key, field }: Value & { is: 'given' }, { given }: State): unknown {
  const value = given[key];
  return field === null || value === null || value === undefined ? value : (value as Record<string, unknown>)[field];
}

function onKnown(of: readonly Value[], then: (parts: readonly string[]) => string, state: State): string {
  const parts = of.map((it) => emitValue(it, state));
  const asked = parts.filter((_, at) => !isPlain(of[at] as Value, state));
  const isAny = (what: string) => asked.map((it) => `${it} === ${what}`).join(' || ');
  return fresh(
    asked.length === 0 ? then(parts) : `(${isAny('null')}) ? null : (${isAny('undefined')}) ? undefined : (${then(parts)})`,
    state,
  );
}

/** Many pairs ask for the same few days: those a fixed time away are worked out once. */
function shiftText(
  { unit, back, by }: Value & { is: 'shift' },
  parts: { readonly day: string; readonly by: string },
  state: State,
): string {
  const move = unit === 'years' ? 'yearsAfter' : 'daysAfter';
  const far = `${back ? '-' : ''}${parts.by}`;
  return isPlain(by, state)
    ? `${state.constants.nameOf(`k.remembering(k.${move}, ${far})`)}(${parts.day})`
    : `k.${move}(${parts.day}, ${far})`;
}

/** Plain values stand in the code as they are. */
function plainText(value: unknown, { constants }: State): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return Array.isArray(value) ? constants.nameOf(text) : text;
}

function tableText(table: Readonly<Record<string, unknown>>, { constants }: State): string {
  return constants.nameOf(`new Map(${JSON.stringify(Object.entries(table))})`);
}

function rank(node: Value, value: string, { order, state }: { order: readonly string[]; state: State }): string {
  if (node.is === 'literal') return String(order.indexOf(node.value as string));
  if (order.length <= few) return `(${order.map((code, at) => `${value} === ${JSON.stringify(code)} ? ${at} : `).join('')}-1)`;
  const places = state.constants.nameOf(`new Map(${JSON.stringify(order.map((code, at) => [code, at]))})`);
  return `(${places}.get(${value}) ?? -1)`;
}

function fresh(text: string, state: State): string {
  const name = `t${state.count++}`;
  state.lines.push(`let ${name} = ${text};`);
  return name;
}
