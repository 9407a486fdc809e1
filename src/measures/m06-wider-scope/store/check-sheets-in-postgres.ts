// 核对表的存放: sheets and their re-checks in PostgreSQL, as the canonical text that the digest is taken over.

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '#kernel/canonical-json';
import type { Database } from '#platform/database/connect';
import type { SheetContent } from '../contract.ts';
import type { CheckSheet, CheckSheets, KeptSheet, Recheck } from '../procedure/sheet/check-sheet.ts';

type SheetRow = Omit<CheckSheet, 'content'> & { readonly content: string; readonly hash: string };
type RecheckRow = Omit<Recheck, 'content'> & { readonly sheet: string; readonly content: string };

export function checkSheetsInPostgres(database: Database): CheckSheets {
  return {
    async add({ number, creditCode, lotCode, bidsDueOn, madeBy, madeAt, content }) {
      const text = canonicalJson(content);
      const hash = createHash('sha256').update(text).digest();
      await sql`
        insert into m06_check_sheet (number, credit_code, lot_code, bids_due_on, made_by, made_at, content, content_hash)
        values (${number}, ${creditCode}, ${lotCode}, ${bidsDueOn}, ${madeBy}, ${madeAt}, ${text}, ${hash})`.execute(database);
    },
    find: async (number) => (await sheetsWhere(database, sql`number = ${number}`))[0],
    ofFirm: (creditCode) => sheetsWhere(database, sql`credit_code = ${creditCode}`),
    async addRecheck(number, { ordinal, kind, withdrawn, recheckedOn, recheckedAt, content }) {
      await sql`
        insert into m06_recheck (sheet, ordinal, kind, withdrawn, rechecked_on, rechecked_at, content)
        values (${number}, ${ordinal}, ${kind}, ${withdrawn}, ${recheckedOn}, ${recheckedAt}, ${canonicalJson(content)})`.execute(database);
    },
  };
}

async function sheetsWhere(database: Database, condition: ReturnType<typeof sql>): Promise<readonly KeptSheet[]> {
  const { rows } = await sql<SheetRow>`
    select number, credit_code as "creditCode", lot_code as "lotCode", bids_due_on as "bidsDueOn", made_by as "madeBy",
      made_at as "madeAt", content, encode(content_hash, 'hex') as hash
    from m06_check_sheet where ${condition} order by made_at desc, number`.execute(database);
  const { rows: rechecks } = await sql<RecheckRow>`
    select sheet, ordinal, kind, withdrawn, rechecked_on as "recheckedOn", rechecked_at as "recheckedAt", content
    from m06_recheck where sheet = any(${rows.map(({ number }) => number)}::text[]) order by ordinal`.execute(database);
  return rows.map((row) => ({
    ...row,
    content: read(row.content),
    rechecks: rechecks.filter(({ sheet }) => sheet === row.number).map(({ sheet, ...it }) => ({ ...it, content: read(it.content) })),
  }));
}

const read = (text: string): SheetContent => JSON.parse(text);
