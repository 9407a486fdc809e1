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

function fold(tests: readonly Test[], by: '<' | '>', state: State): string {
  const best = fresh(by === '<' ? '2' : '0', state);
  for (const inner of tests) {
    const it = fresh(emitTest(inner, state), state);
    state.lines.push(`if (${it} ${by} ${best}) ${best} = ${it};`);
  }
  return best;
}

function emitComparison({ by, left, right, order }: Test & { is: 'compare' }, state: State): string {
  const wanted = emitValue(right, state);
  if (left.is === 'count') return emitCountComparison(by, emitCount(left, state), wanted);
  const held = emitValue(left, state);
  const isRanked = order !== null && by !== 'is' && by !== 'isNot';
  const [one, other] = isRanked ? [rank(held, order, state), rank(wanted, order, state)] : [held, wanted];
  const known = `(${held} === undefined || ${wanted} === undefined) ? 1 : (${one} ${operators[by]} ${other}) ? 2 : 0`;
  return fresh(`(${held} === null || ${wanted} === null) ? 0 : ${known}`, state);
}

function emitCountComparison(by: Comparison, { least, most, open: isOpen }: Counted, wanted: string): string {
  const low = `(${least} ${operators[by]} ${wanted})`;
  const high = `(${most} ${operators[by]} ${wanted})`;
  const open =
    by === 'is' || by === 'isNot' ? `(${least} !== ${most} && ${least} <= ${wanted} && ${wanted} <= ${most})` : `(${low} !== ${high})`;
  return `(${wanted} === null ? 0 : ${wanted} === undefined || ${open} ? 1 : ${low} ? (${isOpen} ? 1 : 2) : 0)`;
}

function emitMember({ of, among }: Test & { is: 'member' }, state: State): string {
  const [value, list] = [emitValue(of, state), emitValue(among, state)];
  const known = `(${value} === undefined || ${list} === undefined) ? 1 : ${list}.includes(${value}) ? 2 : 0`;
  return fresh(`(${value} === null || ${list} === null) ? 0 : ${known}`, state);
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
      return onKnown([emitValue(node.key, state)], ([key]) => `${tableText(node.table, state)}.get(${key}) ?? null`, state);
    case 'share':
      return onKnown([emitValue(node.of, state), emitValue(node.rate, state)], (parts) => `k.shareOf(${parts}, "${node.rounding}")`, state);
    case 'shift': {
      const move = node.unit === 'years' ? 'yearsAfter' : 'daysAfter';
      return onKnown(
        [emitValue(node.day, state), emitValue(node.by, state)],
        ([day, by]) => `k.${move}(${day}, ${node.back ? '-' : ''}${by})`,
        state,
      );
    }
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
  state.lines.push(`if (${isUnknown}) ${most} = Infinity;`);
  state.lines.push(`else for (const r of ${rows}) {`);
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

function onKnown(parts: readonly string[], then: (parts: readonly string[]) => string, state: State): string {
  const none = parts.map((it) => `${it} === null`).join(' || ');
  const unknown = parts.map((it) => `${it} === undefined`).join(' || ');
  return fresh(`(${none}) ? null : (${unknown}) ? undefined : (${then(parts)})`, state);
}

/** Plain values stand in the code as they are. */
function plainText(value: unknown, { constants }: State): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return Array.isArray(value) ? constants.nameOf(text) : text;
}

function tableText(table: Readonly<Record<string, unknown>>, { constants }: State): string {
  return constants.nameOf(`new Map(${JSON.stringify(Object.entries(table))})`);
}

function rank(value: string, order: readonly string[], { constants }: State): string {
  const places = constants.nameOf(`new Map(${JSON.stringify(order.map((code, at) => [code, at]))})`);
  return `(${places}.get(${value}) ?? -1)`;
}

function fresh(text: string, state: State): string {
  const name = `t${state.count++}`;
  state.lines.push(`let ${name} = ${text};`);
  return name;
}
