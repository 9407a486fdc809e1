// 两值的写法: a test as an engine of two values takes it. Where something is unknown it is asked twice: may it hold, and does it.

import type { Comparison, Test, Value } from '../../../src/law/rule/expression.ts';
import { none, type Slot, type Slots } from './slots.ts';

/** What an engine can write down. `count` slots have a second name for the most that may yet be counted. */
export interface Dialect<Form> {
  compare(left: string, by: Comparison, right: string | number): Form;
  among(left: string, numbers: readonly number[]): Form;
  isUnknown(name: string): Form;
  all(forms: readonly Form[]): Form;
  any(forms: readonly Form[]): Form;
  not(form: Form): Form;
}

/** `plain` is what a person would write, and right where nothing is unknown. */
export interface Forms<Form> {
  readonly plain: Form;
  readonly certain: Form;
  readonly possible: Form;
}

export const mostOf = (slot: Slot): string => `${slot.name}_most`;

export function formsOf<Form>(tests: readonly Test[], slots: Slots, dialect: Dialect<Form>): Forms<Form> {
  const test: Test = { is: 'all', of: tests };
  const written = (as: As) => write(test, { as, slots, dialect });
  return { plain: written('plain'), certain: written('certain'), possible: written('possible') };
}

type As = keyof Forms<never>;
interface Writing<Form> {
  readonly as: As;
  readonly slots: Slots;
  readonly dialect: Dialect<Form>;
}
const turned: Readonly<Record<As, As>> = { plain: 'plain', certain: 'possible', possible: 'certain' };

function write<Form>(test: Test, writing: Writing<Form>): Form {
  const { as, dialect, slots } = writing;
  switch (test.is) {
    case 'all':
      return dialect.all(test.of.map((it) => write(it, writing)));
    case 'any':
      return dialect.any(test.of.map((it) => write(it, writing)));
    case 'not':
      return dialect.not(write(test.of, { ...writing, as: turned[as] }));
    case 'member': {
      const slot = slots.slotOf(test.of);
      const numbers = literalsOf(test.among).map((it) => slots.literal(it, slot));
      return guarded([slot.name], dialect.among(slot.name, numbers), writing);
    }
    case 'compare':
      return test.left.is === 'count' ? writeCount(test, writing) : writeComparison(test, writing);
    case 'whenSet':
      throw new RangeError('whenSet：对照引擎没有写法');
  }
}

type Compare = Test & { readonly is: 'compare' };

function writeComparison<Form>({ by, left, right }: Compare, writing: Writing<Form>): Form {
  const { as, dialect, slots } = writing;
  const slot = slots.slotOf(left);
  if (right.is === 'literal') return guarded([slot.name], dialect.compare(slot.name, by, slots.literal(right.value, slot)), writing);
  const other = slots.slotOf(right);
  const form = guarded([slot.name, other.name], dialect.compare(slot.name, by, other.name), writing);
  if (right.is !== 'lookUp') return form;
  // A known "none" equals no code; only where the code is unknown must that be said.
  if (by !== 'is' || left.is === 'lookUp') throw new RangeError('查表的值只写了相等');
  return as === 'possible' ? dialect.all([dialect.not(guardedNone(other.name, dialect)), form]) : form;
}

function guardedNone<Form>(name: string, dialect: Dialect<Form>): Form {
  return dialect.all([dialect.not(dialect.isUnknown(name)), dialect.compare(name, 'is', none)]);
}

/** What is certainly counted is unknown while the count hangs on an unknown fact. */
function writeCount<Form>({ by, left, right }: Compare, writing: Writing<Form>): Form {
  if ((by !== 'atLeast' && by !== 'over') || right.is !== 'literal') throw new RangeError('计数只写了不少于和多于一个数');
  const slot = writing.slots.slotOf(left);
  const name = writing.as === 'possible' ? mostOf(slot) : slot.name;
  return guarded([name], writing.dialect.compare(name, by, Number(right.value)), writing);
}

function guarded<Form>(names: readonly string[], form: Form, { as, dialect }: Writing<Form>): Form {
  const unknown = names.map((name) => dialect.isUnknown(name));
  if (as === 'possible') return dialect.any([...unknown, form]);
  return as === 'certain' ? dialect.all([...unknown.map((it) => dialect.not(it)), form]) : form;
}

function literalsOf(value: Value): readonly string[] {
  if (value.is !== 'literal' || !Array.isArray(value.value)) throw new RangeError('成员只写了列出的代码');
  return value.value;
}
