// 待核: what the rounds have to weigh again, by the marks that each write leaves on the firms and lots that it touched.

import { sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import type { StandingBasis } from '../procedure/standing/weigh-again.ts';

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

/** Which registers about firms came in, and when: what was not known of any firm may be known since. */
export async function registersLoadedText(database: Database): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select coalesce(string_agg(concat_ws(' ', register, lower(known), is_partial), ',' order by register, lower(known), is_partial), '') as text
    from register_loaded
    where upper_inf(known) and area is null and register not in ('lot', 'lot_parameter', 'project', 'appointment')`.execute(database);
  return rows[0]?.text ?? '';
}

interface FirmToWeigh {
  readonly creditCode: string;
  /** Left by writes about the firm itself; to be forgotten once it has been weighed. */
  readonly marks: readonly string[];
}

/** Firms whose last answers rest on something else than this, or whose facts were touched: these first. */
export async function firmsToWeigh(
  database: Database,
  { on, edition, lotsDigest }: Pick<StandingBasis, 'on' | 'edition' | 'lotsDigest'>,
): Promise<readonly FirmToWeigh[]> {
  const { rows } = await sql<FirmToWeigh>`
    with marked as (
      select credit_code, array_agg(id::text) as ids from touched where round = 'standing' group by credit_code
    ), firm as (
      select credit_code::text from enterprise where upper_inf(known)
      union select credit_code from m06_standing_basis
      union select credit_code from marked
    )
    select firm.credit_code as "creditCode", coalesce(marked.ids, '{}') as marks
    from firm left join marked using (credit_code) left join m06_standing_basis as held using (credit_code)
    where marked.ids is not null or (held.weighed_on, held.edition, held.lots) is distinct from (${on}::date, ${edition}, ${lotsDigest})
    order by marked.ids is null, firm.credit_code`.execute(database);
  return rows;
}

/** Those of the round that asks. What an issuer writes leaves a mark and no leaf. */
export async function hasMarks(database: Database): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`select exists (select from touched) as some`.execute(database);
  return rows[0]?.some === true;
}

export async function forgetMarks(database: Database, marks: readonly string[]): Promise<void> {
  if (marks.length > 0) await sql`delete from touched where id = any(${marks}::bigint[])`.execute(database);
}
