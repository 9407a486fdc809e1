// 向量内核: the same rows, 128 bits at a time. Its bytes are made here; no compiler is needed where the system runs.

import {
  add,
  addVectors,
  and,
  andVectors,
  type Code,
  countBitsInVector,
  type Func,
  get,
  i32,
  int,
  isBelow,
  lane,
  load,
  loadVector,
  loopWhile,
  moduleOf,
  set,
  shiftLeft,
  shiftRight,
  store,
  storeVector,
  times,
  v128,
  when,
  zeroVector,
} from './assembler.ts';
import type { Heap } from './heap.ts';
import type { Kernel, Program } from './kernel.ts';
import { instanceOf, isValid, mostPages } from './wasm.ts';

/** A function is made for each number of columns up to this; an entry with more is refused. */
export const mostColumns = 12;

/** Undefined where the engine knows no vectors. */
export function simdKernel(heap: Heap): Kernel | undefined {
  const bytes = moduleBytes();
  if (!isValid(bytes)) return undefined;
  const made = instanceOf(bytes, heap.memory) as Readonly<Record<string, (...places: readonly number[]) => number>>;
  const rows = Array.from({ length: mostColumns + 1 }, (_, columns) => made[`rows${columns}`]);
  return {
    name: 'simd',
    run: ({ place, entries, columns, words }: Program) => {
      const run = rows[columns];
      if (run === undefined) throw new RangeError(`${columns} columns: no more than ${mostColumns} are joined at once`);
      run(place, entries, words);
    },
    count: (place, words) => made.count?.(place, words) ?? 0,
  };
}

/** Checked by a test against the JavaScript kernel, entry by entry. */
export function moduleBytes(): Uint8Array {
  return moduleOf([...Array.from({ length: mostColumns }, (_, at) => rowsFunction(at + 1)), countFunction()], mostPages);
}

const [place, entries, words] = [0, 1, 2];
const [end, to, start, first, at, bytes, column] = [3, 4, 5, 6, 7, 8, 9];

function rowsFunction(columns: number): Func {
  const size = (columns + 2) * 4;
  const columnAt = (which: number): Code => [...get(column + which), ...get(at), ...add, ...loadVector];
  const joined = Array.from({ length: columns }, (_, which) => [...columnAt(which), ...(which === 0 ? [] : andVectors)]).flat();
  const body = [
    ...[...get(place), ...int(2), ...shiftLeft, ...set(place)],
    ...[...get(words), ...int(2), ...shiftLeft, ...set(bytes)],
    ...[...get(place), ...get(entries), ...int(size), ...times, ...add, ...set(end)],
    ...loopWhile(
      [...get(place), ...get(end), ...isBelow],
      [
        ...[...get(place), ...load(0), ...int(2), ...shiftLeft, ...set(to)],
        ...[...get(place), ...load(4), ...set(start)],
        ...Array.from({ length: columns }, (_, which) => [
          ...[...get(place), ...load(8 + which * 4), ...int(2), ...shiftLeft, ...set(column + which)],
        ]).flat(),
        ...[...get(start), ...int(5), ...shiftRight, ...int(2), ...shiftLeft, ...set(first)],
        ...[...int(0), ...set(at)],
        ...loopWhile(
          [...get(at), ...get(first), ...int(-16), ...and, ...isBelow],
          [...get(to), ...get(at), ...add, ...zeroVector, ...storeVector, ...step(at, 16)],
        ),
        ...loopWhile([...get(at), ...get(bytes), ...isBelow], [...get(to), ...get(at), ...add, ...joined, ...storeVector, ...step(at, 16)]),
        ...clearBelowStart(),
        ...step(place, size),
      ],
    ),
  ];
  return { name: `rows${columns}`, takes: 3, gives: false, locals: [[6 + columns, i32]], body };
}

/** The vector that holds the first bit was joined whole. */
function clearBelowStart(): Code {
  const firstWord = [...get(to), ...get(first), ...add];
  return when(
    [...get(first), ...get(bytes), ...isBelow],
    [
      ...[...get(first), ...int(-16), ...and, ...set(at)],
      ...loopWhile([...get(at), ...get(first), ...isBelow], [...get(to), ...get(at), ...add, ...int(0), ...store, ...step(at, 4)]),
      ...[...firstWord, ...firstWord, ...load(0), ...int(-1), ...get(start), ...int(31), ...and, ...shiftLeft, ...and, ...store],
    ],
  );
}

function countFunction(): Func {
  const [from, many, until, sum] = [0, 1, 2, 3];
  const body = [
    ...[...get(from), ...int(2), ...shiftLeft, ...set(from)],
    ...[...get(from), ...get(many), ...int(2), ...shiftLeft, ...add, ...set(until)],
    ...loopWhile(
      [...get(from), ...get(until), ...isBelow],
      [...get(sum), ...get(from), ...loadVector, ...countBitsInVector, ...addVectors, ...set(sum), ...step(from, 16)],
    ),
    ...[...get(sum), ...lane(0), ...get(sum), ...lane(1), ...add, ...get(sum), ...lane(2), ...add, ...get(sum), ...lane(3), ...add],
  ];
  return {
    name: 'count',
    takes: 2,
    gives: true,
    locals: [
      [1, i32],
      [1, v128],
    ],
    body,
  };
}

const step = (local: number, by: number): Code => [...get(local), ...int(by), ...add, ...set(local)];
