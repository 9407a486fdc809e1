// 表: what a database is given before the clock starts: enterprises with each certificate, lots, and how many rows a list has of each kind.

import type { Row } from '../../../../src/law/facts.ts';
import type { Value } from '../../../../src/law/rule/expression.ts';
import type { PairMaker } from '../pairs.ts';
import type { Slot } from '../slots.ts';
import { anyCode, countedBy, knownColumn } from './rule-sql.ts';

type Cell = number | boolean | null;

export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: 'integer' | 'bigint' | 'boolean' }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** With these lots alone. */
export function tablesOf(maker: PairMaker, lots: readonly number[]): readonly Table[] {
  return [unitsOf(maker), lotsOf(maker, lots), ...countsOf(maker)];
}

const column = ({ name, value }: Slot) => ({ name, type: value.kind === 'money' ? ('bigint' as const) : ('integer' as const) });
const place = (name: string) => ({ name, type: 'integer' as const });
const places = (size: number) => Array.from({ length: size }, (_, at) => at);

function unitsOf(maker: PairMaker): Table {
  const [own, bound] = [maker.slots.of('enterprise'), maker.slots.of('bound')];
  const lists = listsOf(maker);
  const rows = places(maker.question.enterprises.size).flatMap((enterprise) => {
    const values = maker.side('enterprise', enterprise);
    const facts = maker.question.enterprises.rowAt(enterprise);
    const known = lists.map((list) => facts[list] !== undefined);
    return maker.rowsOf(enterprise).map((row) => {
      return [enterprise, ...own.map(({ name }) => values[name] ?? null), ...bound.map(({ name }) => row[name] ?? null), ...known];
    });
  });
  const flags = lists.map((list) => ({ name: knownColumn(list), type: 'boolean' as const }));
  return { name: 'unit', columns: [place('enterprise'), ...own.map(column), ...bound.map(column), ...flags], rows };
}

function lotsOf(maker: PairMaker, lots: readonly number[]): Table {
  const slots = maker.slots.of('lot');
  const rows = lots.map((lot) => {
    const values = maker.side('lot', lot);
    return [lot, ...slots.map(({ name }) => values[name] ?? null)];
  });
  return { name: 'lot', columns: [place('lot'), ...slots.map(column)], rows };
}

const countsIn = ({ slots }: PairMaker) => slots.of('count').map(({ value }) => countedBy(value as Value & { is: 'count' }, slots));
const listsOf = (maker: PairMaker) => countsIn(maker).map(({ list }) => list);

/** With a row for any code of a column, beside one for each. */
function countsOf(maker: PairMaker): readonly Table[] {
  return countsIn(maker).map(({ list, by }) => {
    const rows = places(maker.question.enterprises.size).flatMap((enterprise) => {
      const held = (maker.question.enterprises.rowAt(enterprise)[list] ?? []) as readonly Row[];
      const counts = new Map<string, number>();
      for (const row of held) {
        const codes = by.map(([field, slot]) => slot.codes.indexOf(String(row[field])));
        for (const key of subsets(codes)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return [...counts].map(([key, n]) => [enterprise, ...(JSON.parse(key) as readonly number[]), n]);
    });
    return { name: list, columns: [place('enterprise'), ...by.map(([field]) => place(field)), place('n')], rows };
  });
}

function subsets(codes: readonly number[]): readonly string[] {
  const all = codes.reduce<readonly (readonly number[])[]>(
    (so, code) =>
      so.flatMap((it) => [
        [...it, code],
        [...it, anyCode],
      ]),
    [[]],
  );
  return all.map((it) => JSON.stringify(it));
}
