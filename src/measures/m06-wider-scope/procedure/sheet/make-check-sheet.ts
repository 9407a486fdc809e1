// 生成核对表: the firm freezes where it stands on a lot. It is no permit: nobody applied for it and nobody granted it.

import type { RecordAct } from '#kernel/act-record';
import type { SheetContent } from '../../contract.ts';
import type { Doer } from '../acts.ts';
import type { CheckSheet, CheckSheets } from './check-sheet.ts';

interface SheetPorts {
  readonly sheets: CheckSheets;
  /** Leaves a sealed leaf: who reads the journal must not learn who prepares for what. */
  readonly recordSealed: RecordAct;
}

export async function makeCheckSheet(sheet: Omit<CheckSheet, 'madeBy' | 'madeAt'>, doer: Doer, ports: SheetPorts): Promise<void> {
  await ports.sheets.add({ ...sheet, madeBy: doer.login, madeAt: doer.now });
  await ports.recordSealed({
    act: 'check-sheet-made',
    clause: 'M06',
    actor: doer.login,
    unit: doer.name,
    occurredOn: doer.today,
    recordedAt: doer.now,
    object: `check-sheet/${sheet.number}`,
    effects: sheet.content,
  });
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
