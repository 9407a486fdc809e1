// 现行投标截止日: a lot's day can be moved after the sheet was made, so it is read from what was weighed.

import { type PlainDate, plainDate } from '#kernel/plain-date';
import type { SheetContent } from '../contract.ts';

export function dueOnOf({ facts, lot }: Pick<SheetContent, 'facts' | 'lot'>): PlainDate {
  const weighed = facts.find(({ fact }) => fact === 'bidsDueOn')?.value;
  return plainDate(typeof weighed === 'string' ? weighed : lot.bidsDueOn);
}
