// 生成取值: values to JavaScript text: undefined while unknown, null for a known "none".

import type { Test, Value } from '../expression.ts';
import { factsRead } from '../references.ts';
import type { Counted, Trace } from './trace.ts';

/** What the text of the code hangs on beside the tree. */
export interface Setting {
  readonly given: Readonly<Record<string, unknown>>;
  readonly binds: string | null;
  /** Names what is made once beside the code. */
  readonly constants: { nameOf(text: string): string };
  /** Name of the variable that holds a fact; one `f` holds all where nothing else is said. */
  readonly ownerOf?: (fact: string) => string;
  /** With it nothing is left out, even where the rest is decided already. */
  readonly trace?: Trace;
  /** Tests that are traced into the same lines read alike what they read alike. */
  readonly shared?: Shared;
}

/** What several tests have emitted so far. */
export class Shared {
  readonly lines: string[] = [];
  readonly names = new Map<string, string>();
  readonly counts = new Map<string, Counted>();
}

export interface State extends Setting {
  readonly ownerOf: (fact: string) => string;
  readonly lines: string[];
  /** Gives an expression of 0, 1 or 2. */
  readonly test: (node: Test) => string;
}

export function isPlain(node: Value, state: State): boolean {
  if (node.is !== 'literal' && node.is !== 'given') return false;
  const value = node.is === 'literal' ? node.value : givenValue(node, state);
  return value !== null && value !== undefined;
}

export function emitValue(node: Value, state: State): string {
  const name = valueText(node, state);
  state.trace?.noteValue(node, name);
  return name;
}

function valueText(node: Value, state: State): string {
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

export function emitCount(node: Value & { is: 'count' }, state: State): Counted {
  if (!state.trace?.isOn) return countRows(node, state);
  const key = JSON.stringify(node, (_, it) => (it?.is === 'given' ? { given: givenValue(it, state) } : it));
  const counted = state.shared?.counts.get(key) ?? countRows(node, state);
  state.shared?.counts.set(key, counted);
  state.trace.noteCount(node, counted);
  return counted;
}

function countRows({ list, where }: Value & { is: 'count' }, state: State): Counted {
  const [least, most] = [variable('0', state), variable('0', state)];
  const rows = fresh(list.field === null ? heldText(list.fact, state) : fieldText(heldText(list.fact, state), list.field), state);
  const outside = factsRead(where).map((fact) => `${heldText(fact, state)} === undefined`);
  const isUnknown = `${rows} === undefined || ${rows} === null`;
  const open = fresh([isUnknown, ...outside].join(' || '), state);
  const at = variable('0', state);
  state.lines.push(`if (${isUnknown}) ${most} = Infinity;`);
  state.lines.push(`else for (; ${at} < ${rows}.length; ${at}++) { const r = ${rows}[${at}];`);
  const met = unnoted(state, () => fresh(state.test(where), state));
  state.lines.push(`if (${met} === 2) ${least}++; if (${met} !== 0) ${most}++; }`);
  return { least, most, open };
}

/** What is read row by row has no name outside. */
function unnoted(state: State, emit: () => string): string {
  const wasOn = state.trace?.isOn ?? false;
  if (state.trace !== undefined) state.trace.isOn = false;
  const text = emit();
  if (state.trace !== undefined) state.trace.isOn = wasOn;
  return text;
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

/** The name of what the text gives; tests that share their lines ask once. */
export function fresh(text: string, state: State): string {
  const known = state.shared?.names.get(text);
  if (known !== undefined) return known;
  const name = variable(text, state);
  if (state.trace?.isOn) state.shared?.names.set(text, name);
  return name;
}

/** Of its own: it may change. */
export function variable(text: string, { lines }: State): string {
  const name = `t${lines.length}`;
  lines.push(`let ${name} = ${text};`);
  return name;
}
