// 生成核对表: the firm freezes where it stands on a lot. It is no permit: nobody applied for it and nobody granted it.

import type { RecordAct } from '#kernel/act-record';
import type { SheetContent } from '../../contract.ts';
import type { Doer } from '../acts.ts';
import type { CheckSheet, CheckSheets } from './check-sheet.ts';
import { recordOfMaking } from './sealing.ts';

interface SheetPorts {
  readonly sheets: CheckSheets;
  /** Leaves a sealed leaf: who reads the journal must not learn who prepares for what. */
  readonly recordSealed: RecordAct;
}

export async function makeCheckSheet(
  sheet: Omit<CheckSheet, 'madeBy' | 'madeAt'>,
  doer: Pick<Doer, 'login' | 'now'>,
  ports: SheetPorts,
): Promise<void> {
  const made = { ...sheet, madeBy: doer.login, madeAt: doer.now };
  await ports.sheets.add(made);
  await ports.recordSealed(recordOfMaking(made));
}

/** The facts that two contents weigh differently; their sources may be worded anew without a fact having changed. */
export function changedFacts(
  before: Pick<SheetContent, 'facts'>,
  after: Pick<SheetContent, 'facts'>,
  same: (one: unknown, other: unknown) => boolean,
): readonly string[] {
  const then = new Map(before.facts.map(({ fact, value }) => [fact, value]));
  return after.facts.filter(({ fact, value }) => !same(then.get(fact) ?? null, value ?? null)).map(({ fact }) => fact);
}
