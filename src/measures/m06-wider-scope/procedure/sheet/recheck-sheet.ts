// 复核: an open sheet is weighed again with the facts as they are now; the firm is told once of each change, after the opening never.

import type { RecordAct } from '#kernel/act-record';
import { type AsOf, latest } from '#kernel/as-of';
import { canonicalJson } from '#kernel/canonical-json';
import type { SheetContent } from '../../contract.ts';
import type { Doer } from '../acts.ts';
import { type Evidence, type GatherEvidence, positionOf } from '../position.ts';
import { type CheckSheets, hasOpened, type KeptSheet } from './check-sheet.ts';
import { changedFacts } from './make-check-sheet.ts';

export interface SheetNews {
  readonly sheet: KeptSheet;
  readonly turn: number;
  readonly before: SheetContent;
  readonly after: SheetContent;
  readonly changed: readonly string[];
}

export interface RecheckPorts {
  readonly sheets: CheckSheets;
  /** With the price and the leader that the sheet was made with. */
  readonly gatherFor: (sheet: KeptSheet) => GatherEvidence;
  readonly tell: (news: SheetNews) => Promise<void>;
  readonly recordSealed: RecordAct;
}

const asFarAsIsKnown = (today: AsOf['validOn']): AsOf => ({ validOn: today, knownAt: latest });

/** Undefined: nothing has changed since the firm was last told. What was compared is kept, so that a second run finds nothing new. */
export async function recheckSheet(number: string, doer: Doer, ports: RecheckPorts): Promise<SheetNews | undefined> {
  const sheet = await ports.sheets.find(number);
  if (sheet === undefined) return undefined;
  const { creditCode, lotCode } = sheet;
  const evidence = await ports.gatherFor(sheet)({ creditCode, lotCode }, asFarAsIsKnown(doer.today)).catch(gone);
  if (evidence === undefined) return undefined;
  const before = sheet.rechecks.at(-1)?.content ?? sheet.content;
  const after = { ...before, ...positionOf(evidence) };
  const changed = changedFacts(before, after, isSame);
  if (changed.length === 0) return undefined;
  const turn = sheet.rechecks.length + 1;
  const isOpened = hasOpened(sheet, doer.today);
  const kind = isOpened ? 'after-opening' : 'before-opening';
  await ports.sheets.addRecheck(number, { ordinal: turn, kind, recheckedOn: doer.today, recheckedAt: doer.now, content: after });
  const news = { sheet, turn, before, after, changed };
  if (!isOpened) await ports.tell(news);
  await ports.recordSealed({
    act: 'check-sheet-rechecked',
    clause: 'M06',
    actor: doer.login,
    unit: doer.name,
    occurredOn: doer.today,
    recordedAt: doer.now,
    object: `check-sheet/${number}`,
    effects: { changed, turn },
  });
  return news;
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** A lot that is no longer listed gives no facts to weigh. */
function gone(fault: unknown): Evidence | undefined {
  if (fault instanceof RangeError) return undefined;
  throw fault;
}
