// 引用: which facts and parameters a test reads, whatever their values.

import { innerValues, type Test, testsOf, type Value, valuesOf } from './expression.ts';

/** Names of top-level facts, in the order they are read. */
export const factsRead = onceFor((test: Test): readonly string[] =>
  distinct([...valuesOf(test).flatMap(factsOfValue), ...testsOf(test).flatMap(factsRead)]),
);

/** As `factsRead`, but leaves out what hangs on a parameter that is not set. */
export function factsWeighed(test: Test, isSet: (key: string) => boolean): readonly string[] {
  if (!asksWhetherSet(test)) return factsRead(test);
  if (test.is === 'whenSet' && !isSet(test.given.key)) return [];
  return distinct([...valuesOf(test).flatMap(factsOfValue), ...testsOf(test).flatMap((inner) => factsWeighed(inner, isSet))]);
}

/** Keys of parameters, in the order they are read. */
export const parametersRead = onceFor((test: Test): readonly string[] => {
  const own = test.is === 'whenSet' ? [test.given.key] : [];
  return distinct([...own, ...valuesOf(test).flatMap(parametersOfValue), ...testsOf(test).flatMap(parametersRead)]);
});

/** Keys of parameters that are read without asking first whether they are set. */
export function parametersReadBare(test: Test, asked: readonly string[] = []): readonly string[] {
  if (test.is === 'whenSet') return parametersReadBare(test.of, [...asked, test.given.key]);
  const inner = valuesOf(test).flatMap(innermost);
  const bare = inner.flatMap((value) => (value.is === 'given' && !asked.includes(value.key) ? [value.key] : []));
  const counted = inner.flatMap((value) => (value.is === 'count' ? parametersReadBare(value.where, asked) : []));
  return [...bare, ...counted, ...testsOf(test).flatMap((it) => parametersReadBare(it, asked))];
}

function innermost(value: Value): readonly Value[] {
  return [value, ...innerValues(value).flatMap(innermost)];
}

/** Facts outside the row that a count's condition reads. */
export function factsOfValue(value: Value): readonly string[] {
  if (value.is === 'fact') return [value.fact];
  if (value.is === 'count') return distinct([value.list.fact, ...factsRead(value.where)]);
  return innerValues(value).flatMap(factsOfValue);
}

function parametersOfValue(value: Value): readonly string[] {
  if (value.is === 'given') return [value.key];
  if (value.is === 'count') return parametersRead(value.where);
  return innerValues(value).flatMap(parametersOfValue);
}

const asksWhetherSet: (test: Test) => boolean = onceFor((test) => test.is === 'whenSet' || testsOf(test).some(asksWhetherSet));

/** A tree is never changed, so what it says of itself is worked out once. */
function onceFor<Said>(read: (test: Test) => Said): (test: Test) => Said {
  const said = new WeakMap<Test, { readonly it: Said }>();
  return (test) => {
    const known = said.get(test) ?? { it: read(test) };
    said.set(test, known);
    return known.it;
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
