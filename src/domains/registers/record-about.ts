// 记载登记上的事: an act about a row of a register goes into the journal; about one that says who prepares a bid, it is sealed.

import type { RecordAct } from '#kernel/act-record';
import type { Database } from '#platform/database/connect';
import { recordActIn } from '#platform/journal/record-act';
import { recordSealedIn } from '#platform/journal/sealed-act';
import { registers } from './catalogue.ts';

export function recordAbout(transaction: Database, register: string | undefined): RecordAct {
  const isSecret = registers.some(({ table, secret }) => table === register && secret === true);
  return isSecret ? recordSealedIn(transaction) : recordActIn(transaction);
}
