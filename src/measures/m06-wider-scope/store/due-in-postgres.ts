// 待核: which sheets have to be weighed again, by the marks that each write leaves on the firms and lots that it touched.

import { sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';

interface SheetsToCheck {
  readonly sheets: readonly { readonly number: string; readonly creditCode: string }[];
  /** To be forgotten once all of the sheets have been weighed. */
  readonly marks: readonly string[];
}

/** All open sheets, by the deadline that they bear and by the one that it was moved to; of those whose lot has been opened, only the ones whose firm or lot was touched since they were last weighed. */
export async function sheetsToCheck(database: Database, today: PlainDate): Promise<SheetsToCheck> {
  const found = await sql<{ id: string }>`select id::text from touched where round = 'sheets'`.execute(database);
  const marks = found.rows.map(({ id }) => id);
  const marked = sql`from touched where id = any(${marks}::bigint[])`;
  const { rows } = await sql<{ number: string; creditCode: string }>`
    select number, credit_code as "creditCode" from m06_check_sheet
    where bids_due_on >= ${today}
      or exists (select from lot where code = lot_code and upper_inf(known) and lot.bids_due_on >= ${today})
      or credit_code in (select credit_code ${marked} and credit_code is not null)
      or lot_code in (select lot_code ${marked} and lot_code is not null)
      or exists (select ${marked} and credit_code is null and lot_code is null)
    order by made_at, number`.execute(database);
  return { sheets: rows, marks };
}

/** Those of the round that asks, as far as their day has come. What an issuer writes leaves a mark and no leaf. */
export async function hasMarks(database: Database, today: PlainDate): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from touched where due_on is null or due_on <= ${today}) as some`.execute(database);
  return rows[0]?.some === true;
}

export async function forgetMarks(database: Database, marks: readonly string[]): Promise<void> {
  if (marks.length > 0) await sql`delete from touched where id = any(${marks}::bigint[])`.execute(database);
}
