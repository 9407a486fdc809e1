// 已开标: whether the opening of a lot is past by what is known today, of whatever day the facts are that are read beside it.

import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';

const standing = sql`upper_inf(it.known)`;

/** The version of today has its deadline behind it, and none that is to hold later puts it off again. One withdrawn since has none of today. */
export const openedBy = (today: PlainDate): RawBuilder<boolean> => sql<boolean>`(
  exists (select from lot it where it.code = lot.code and ${standing} and it.valid @> ${today}::date and it.bids_due_on < ${today})
  and not exists (select from lot it where it.code = lot.code and ${stillOpen(today)}))`;

/** Lots that are open, and were to be opened before today by something said earlier. */
export const putOffOn = (today: PlainDate): RawBuilder<{ code: string }> => sql<{ code: string }>`
  select distinct it.code from lot it
  where ${stillOpen(today)} and exists (select from lot earlier where earlier.code = it.code and earlier.bids_due_on < ${today})`;

const stillOpen = (today: PlainDate) => sql`${standing} and it.valid && daterange(${today}::date, null) and it.bids_due_on >= ${today}`;
