// 成文检查: what a rule's text made must be what it returns.

import { innerValues, pathOf, type Test, testsOf, type Value, valuesOf } from './expression.ts';

/** What is being written: every test made so far. */
const writing: { made: Set<Test> | null } = { made: null };

/**
 * Runs a rule's text. `a && b` compiles and drops `a`, so a test that was made and is not in what is returned is an error.
 * Throws RangeError for that, and for a row term used outside its own count.
 */
export function building<Built>(
  name: string,
  { build, testsIn }: { build: () => Built; testsIn: (built: Built) => readonly Test[] },
): Built {
  if (writing.made !== null) throw new RangeError(`${name}: a rule cannot be built inside another`);
  const made = new Set<Test>();
  writing.made = made;
  try {
    const built = build();
    const returned = new Set(testsIn(built).flatMap((test) => allTests(test, null)));
    const dropped = [...made].filter((test) => !returned.has(test)).length;
    if (dropped > 0) throw new RangeError(`${name}: ${dropped} test(s) made but not used; join tests with allOf, anyOf, not`);
    return built;
  } catch (error) {
    throw error instanceof RangeError && !error.message.startsWith(name) ? new RangeError(`${name}: ${error.message}`) : error;
  } finally {
    writing.made = null;
  }
}

/** Notes a test as made, and gives it back. */
export function test(node: Test): Test {
  writing.made?.add(node);
  return node;
}

/** The test and all below it, with the conditions of its counts; rows may be read only in the count of their own list. */
function allTests(test: Test, list: string | null): readonly Test[] {
  const values = valuesOf(test).flatMap(withInner);
  const stray = values.find((value) => value.is === 'row' && value.of !== list);
  if (stray?.is === 'row') throw new RangeError(`a row of ${stray.of} is read outside its own count`);
  const counted = values.flatMap((value) => (value.is === 'count' ? allTests(value.where, pathOf(value.list)) : []));
  return [test, ...counted, ...testsOf(test).flatMap((inner) => allTests(inner, list))];
}

function withInner(value: Value): readonly Value[] {
  return [value, ...innerValues(value).flatMap(withInner)];
}
