// 缺失: the unknown facts that a condition reads, so that somebody can be asked for them.

import type { Row } from '../facts.ts';
import { type Editions, isSet } from './editions.ts';
import { listOf, type Scene, scalarOf, truthOf } from './evaluate.ts';
import { innerValues, type Test, testsOf, type Value, valuesOf } from './expression.ts';
import { factsWeighed } from './references.ts';
import type { Rule } from './rule.ts';

/** Facts unknown as a whole, and known ones with a gap inside, unless the condition holds all the same. */
export function missingIn(rule: Rule, editions: Editions, scene: Scene): readonly string[] {
  const open = rule.phrases.filter(({ test }) => truthOf(test, scene) !== true).flatMap(({ test }) => openFacts(test, scene));
  return [...new Set([...wholeFactsMissing(rule, editions, scene.facts), ...open])];
}

/** Facts that a condition reads and of which nothing is known. */
export function wholeFactsMissing(rule: Rule, editions: Editions, facts: Row): readonly string[] {
  return wholeFacts(rule, editions).filter((fact) => facts[fact] === undefined);
}

/** Facts that the conditions read, in their order. */
export function wholeFacts({ phrases }: Rule, { values }: Editions): readonly string[] {
  return [...new Set(phrases.flatMap(({ test }) => factsWeighed(test, (key) => isSet(values, key))))];
}

/** Facts whose own value, field or row is unknown in a test that is not decided. */
export function openFacts(test: Test, scene: Scene): readonly string[] {
  if (test.is === 'whenSet' && scene.given[test.given.key] === null) return [];
  return [...valuesOf(test).flatMap((value) => openValues(value, scene)), ...testsOf(test).flatMap((inner) => openFacts(inner, scene))];
}

function openValues(value: Value, scene: Scene): readonly string[] {
  if (value.is === 'fact') return scalarOf(value, scene) === undefined ? [value.fact] : [];
  if (value.is !== 'count') return innerValues(value).flatMap((inner) => openValues(inner, scene));
  const rows = listOf(value.list, scene);
  if (rows === undefined) return [value.list.fact];
  const undecided = rows.filter((row) => truthOf(value.where, { ...scene, row }) === undefined);
  return undecided.flatMap((row) => openInRow(value.where, { list: value.list.fact, row, scene }));
}

function openInRow(where: Test, { list, row, scene }: { list: string; row: Row; scene: Scene }): readonly string[] {
  const outside = openFacts(where, { ...scene, row });
  return outside.length > 0 ? outside : [list];
}
