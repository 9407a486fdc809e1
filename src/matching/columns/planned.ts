// 备好的计划: a plan with the columns that its parts were read into.

import type { Row } from '#law/facts';
import { partsOf, type SideOf } from '../parts.ts';
import type { Plan, Threshold } from '../plan.ts';
import type { Column, Columns } from '../reading/column.ts';
import { Dictionary } from '../reading/dictionary.ts';
import { pairReader, readerFrom, sourceOf, type WeighPair } from '../reading/read-part.ts';
import type { Units } from '../reading/sides.ts';
import { type Tuples, tuplesOf } from '../reading/tuple.ts';
import { type RowEquality, rowEqualityIn } from './row-equality.ts';

export interface PlannedThreshold {
  readonly of: Threshold;
  readonly enterprise: Column;
  readonly lot: Column;
}

/** A condition that is weighed once for each pair of different parts. */
export interface PlannedTable {
  readonly weigh: WeighPair;
  /** For a count of rows that must name a value of the lot. */
  readonly rows: { readonly equality: RowEquality; readonly valueOf: (lot: Row) => unknown } | undefined;
  readonly enterprise: () => Tuples;
  readonly lot: () => Tuples;
}

export interface Planned {
  readonly plan: Plan;
  readonly units: Units;
  /** 0 no, 1 unknown, 2 yes, of the lot alone and of the enterprise alone. */
  readonly gate: Column;
  readonly own: Column;
  readonly keys: readonly { readonly enterprise: Column; readonly lot: Column; readonly asTable: PlannedTable }[];
  readonly thresholds: readonly PlannedThreshold[];
  readonly tables: readonly PlannedTable[];
}

export interface Registers {
  readonly units: Units;
  readonly lots: Columns;
  readonly lotCount: number;
  readonly sideOf: SideOf;
}

/** Must be called before the sides are read. */
export function planned(plan: Plan, registers: Registers): Planned {
  const setting = { given: plan.given, binds: plan.rule.binds };
  const { units, lots } = registers;
  const truth = (of: Plan['gates'], columns: Columns) =>
    columns.columnOf({ is: 'truth', test: { is: 'all', of } }, { setting, kept: { as: 'truth' } });
  const sized = (value: Threshold['lot'], { columns, of }: { columns: Columns; of: Threshold }) =>
    columns.columnOf({ is: 'value', value }, { setting, kept: { as: 'size', order: of.order, isTurned: of.isTurned } });
  return {
    plan,
    units,
    gate: truth(plan.gates, lots),
    own: truth(plan.own, units.columns),
    keys: plan.equalities.map(({ test, enterprise, lot, order }) => {
      const kept = order === null ? ({ as: 'id' } as const) : ({ as: 'size', order, isTurned: false } as const);
      const dictionary = new Dictionary();
      return {
        enterprise: units.columns.columnOf({ is: 'value', value: enterprise }, { setting, kept, dictionary }),
        lot: lots.columnOf({ is: 'value', value: lot }, { setting, kept, dictionary }),
        asTable: tableOf(test, { plan, registers }),
      };
    }),
    thresholds: plan.thresholds.map((of) => ({
      of,
      enterprise: sized(of.enterprise, { columns: units.columns, of }),
      lot: sized(of.lot, { columns: lots, of }),
    })),
    tables: plan.tables.map((test) => tableOf(test, { plan, registers })),
  };
}

function tableOf(test: Plan['tables'][number], { plan, registers }: { plan: Plan; registers: Registers }): PlannedTable {
  const { units, lots, lotCount, sideOf } = registers;
  const setting = { given: plan.given, binds: plan.rule.binds };
  const columnsOf = (side: 'enterprise' | 'lot', columns: Columns) =>
    partsOf(test, { side, sideOf }).map((part) => columns.columnOf(part, { setting, kept: { as: 'id' } }));
  const [enterprise, lot] = [columnsOf('enterprise', units.columns), columnsOf('lot', lots)];
  const equality = rowEqualityIn(test, sideOf);
  const readValue = equality && readerFrom(sourceOf({ is: 'value', value: equality.lot }, setting));
  return {
    rows: equality && { equality, valueOf: (facts) => readValue?.(facts, undefined) },
    weigh: pairReader(test, { ...setting, isOfLot: (fact) => sideOf(fact) === 'lot' }),
    enterprise: once(() => tuplesOf(enterprise, units.size)),
    lot: once(() => tuplesOf(lot, lotCount)),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
