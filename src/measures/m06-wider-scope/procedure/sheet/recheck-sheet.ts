// 复核: an open sheet is weighed again with the facts as they are now; the firm is told once of each change, after the opening never.

import type { RecordAct } from '#kernel/act-record';
import { type AsOf, latest } from '#kernel/as-of';
import type { SheetContent } from '../../contract.ts';
import { changedFacts } from '../../telling/changed-facts.ts';
import { conclusionIn } from '../../telling/conclusions.ts';
import type { Doer } from '../acts.ts';
import type { Bid } from '../position.ts';
import { type CheckSheets, hasOpened, type KeptSheet, lastContent } from './check-sheet.ts';

export interface SheetNews {
  readonly sheet: KeptSheet;
  readonly turn: number;
  readonly before: SheetContent;
  readonly after: SheetContent;
  readonly changed: readonly string[];
  /** Of the lot: it is listed no longer, or it is again. */
  readonly tender: 'listed' | 'withdrawn' | 'back';
}

/** Facts, the answers of both sentences with what they assume, and that of the certificate alone. */
type Weighed = Pick<SheetContent, 'facts' | 'sentences' | 'byCertificate' | 'assumed' | 'assumedLeader'>;
type Weigh = (of: Bid, asOf: AsOf) => Promise<Weighed>;

export interface RecheckPorts {
  readonly sheets: CheckSheets;
  /** Undefined: it is not listed any more. */
  readonly findLot: (code: string, asOf: AsOf) => Promise<SheetContent['lot'] | undefined>;
  /** With the price and the leader that the sheet was made with. */
  readonly weighFor: (sheet: KeptSheet) => Weigh;
  readonly tell: (news: SheetNews) => Promise<void>;
  readonly recordSealed: RecordAct;
}

/** Undefined: nothing has changed since the firm was last told. What was compared is kept, so that a second run finds nothing new. */
export async function recheckSheet(number: string, doer: Doer, ports: RecheckPorts): Promise<SheetNews | undefined> {
  const sheet = await ports.sheets.find(number);
  const news = sheet && (await compared(sheet, doer, ports));
  if (news === undefined) return undefined;
  const { turn, before, after, changed, tender } = news;
  // The deadline that counts is the one in force now. Who was told of a later one is told that it was brought forward, even to a day that is past.
  const isOpened = hasOpened(after, doer.today);
  const isTold = !isOpened || (changed.includes('bidsDueOn') && !hasOpened(before, doer.today));
  await ports.sheets.addRecheck(number, {
    ordinal: turn,
    kind: isOpened ? 'after-opening' : 'before-opening',
    withdrawn: tender === 'withdrawn',
    recheckedOn: doer.today,
    recheckedAt: doer.now,
    content: after,
  });
  if (isTold) await ports.tell(news);
  await ports.recordSealed({
    act: 'check-sheet-rechecked',
    clause: 'M06',
    actor: doer.login,
    unit: doer.name,
    occurredOn: doer.today,
    recordedAt: doer.now,
    object: `check-sheet/${number}`,
    effects: { changed, turn, tender },
  });
  return news;
}

async function compared(sheet: KeptSheet, { today }: Doer, ports: RecheckPorts): Promise<SheetNews | undefined> {
  const { creditCode, lotCode, rechecks } = sheet;
  const asOf: AsOf = { validOn: today, knownAt: latest };
  const before = lastContent(sheet);
  const turn = rechecks.length + 1;
  const wasWithdrawn = rechecks.at(-1)?.withdrawn === true;
  const lot = await ports.findLot(lotCode, asOf);
  if (lot === undefined) return wasWithdrawn ? undefined : { sheet, turn, before, after: before, changed: [], tender: 'withdrawn' };
  const after = { ...before, lot, ...(await ports.weighFor(sheet)({ creditCode, lotCode }, asOf)) };
  const changed = changedFacts(before, after);
  // Where no leader was planned, those whom the firm could send are no facts of the sheet, and can change its answer.
  const isOther = before.byCertificate !== undefined && conclusionIn(before, 'certificate') !== conclusionIn(after, 'certificate');
  if (changed.length === 0 && !wasWithdrawn && !isOther) return undefined;
  return { sheet, turn, before, after, changed, tender: wasWithdrawn ? 'back' : 'listed' };
}
