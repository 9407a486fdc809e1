// 行: a new row that meets a condition, or a row amended so that it no longer does.

import type { Fields, Row } from '../facts.ts';
import { type Scene, scalarOf, truthOf } from './evaluate.ts';
import { type Comparison, opposite, type Test, type Value } from './expression.ts';

/** Fills the fields that the condition names and nothing else; undefined if that is not enough. */
export function rowMeeting(where: Test, scene: Scene): Row | undefined {
  const row = Object.fromEntries(fieldsWanted(where, { scene, wanted: true }));
  return truthOf(where, { ...scene, row }) === true ? row : undefined;
}

/** Changes one amendable field; undefined if none helps. */
export function amendRow(where: Test, { row, scene, fields }: { row: Row; scene: Scene; fields: Fields }): Row | undefined {
  const inRow = { ...scene, row };
  const options = fieldsWanted(where, { scene: inRow, wanted: false }).filter(([field]) => fields[field]?.amendable === true);
  return options.map(([field, to]) => ({ ...row, [field]: to })).find((better) => truthOf(where, { ...scene, row: better }) === false);
}

type Wanted = readonly (readonly [field: string, to: unknown])[];

function fieldsWanted(test: Test, wish: { scene: Scene; wanted: boolean }): Wanted {
  if (test.is === 'not') return fieldsWanted(test.of, { ...wish, wanted: !wish.wanted });
  if (test.is === 'all' || test.is === 'any') return test.of.flatMap((inner) => fieldsWanted(inner, wish));
  if (test.is === 'whenSet') return wish.scene.given[test.given.key] === null ? [] : fieldsWanted(test.of, wish);
  if (test.is === 'compare') return ofRow(test.left, valueFor(wish.wanted ? test.by : opposite[test.by], scalarOf(test.right, wish.scene)));
  const [first] = (scalarOf(test.among, wish.scene) ?? []) as readonly unknown[];
  return wish.wanted ? ofRow(test.of, first) : [];
}

/** The limit itself, or one beyond it where the limit is out. */
function valueFor(by: Comparison, limit: unknown): unknown {
  if (by === 'isNot') return typeof limit === 'boolean' ? !limit : undefined;
  if (by !== 'over' && by !== 'under') return limit;
  return typeof limit === 'number' ? limit + (by === 'over' ? 1 : -1) : undefined;
}

function ofRow(value: Value, to: unknown): Wanted {
  return value.is === 'row' && to !== undefined && to !== null ? [[value.field, to]] : [];
}
