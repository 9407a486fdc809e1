// 生成核对表: the firm freezes where it stands on a lot. It is no permit: nobody applied for it and nobody granted it.

import type { RecordAct } from '#kernel/act-record';
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
