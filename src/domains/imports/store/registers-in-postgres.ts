// 登记簿的写入: one transaction over all registers of a workbook, kept or taken back.

import { sql } from 'kysely';
import { type KnownSheet, sheetOf } from '#domains/registers';
import { instantOf } from '#kernel/instant';
import { dayInShanghai } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { inTransaction, tried } from '#platform/database/in-transaction';
import { recordActIn } from '#platform/journal/record-act';
import { nextInstant, takeTurns } from '#platform/register/recording';
import { markLoaded } from '#platform/register/register-loaded';
import { stampOf } from '#platform/register/stamp';
import type { ImportRequest, Registers, SheetRows, SheetTally } from '../procedure/import-workbook.ts';

/** Where the rows are that others may name. */
const named: Readonly<Record<string, { readonly table: string; readonly column: string }>> = {
  enterprise: { table: 'enterprise', column: 'credit_code' },
  person: { table: 'person', column: 'id' },
  project: { table: 'project', column: 'code' },
  lot: { table: 'lot', column: 'code' },
};

export function registersInPostgres(database: Database): Registers {
  return {
    async known(register, keys) {
      const place = named[register];
      if (place === undefined) throw new RangeError(`no row of ${register} can be named`);
      const column = sql.ref(place.column);
      const { rows } = await sql<{
        key: string;
      }>`select ${column} as key from ${sql.table(place.table)} where ${column} = any(${keys}) and upper_inf(known)`.execute(database);
      return new Set(rows.map(({ key }) => key));
    },
    write: (request, sheets) =>
      (request.dryRun ? tried : inTransaction)(database, (transaction) => writeSheets(transaction, request, sheets)),
  };
}

async function writeSheets(
  transaction: Database,
  request: Omit<ImportRequest, 'bytes'>,
  sheets: readonly SheetRows[],
): Promise<readonly SheetTally[]> {
  await takeTurns(transaction);
  const at = await nextInstant(transaction, request.at);
  const stamp = stampOf({ ...request, at });
  const known = sheets.map((sheet) => ({ ...sheet, ...knownSheet(sheet.register) }));
  const tallyBySheet = new Map<string, SheetTally>();
  for (const { sheet, rows, save } of [...known.filter(({ early }) => early), ...known.filter(({ early }) => !early)]) {
    tallyBySheet.set(sheet, { sheet, ...(await save(transaction, { sheet, rows, stamp })) });
  }
  const tallies = sheets.flatMap(({ sheet }) => tallyBySheet.get(sheet) ?? []);
  await markLoaded(
    transaction,
    sheets.map(({ register, sheet }) => ({ register, at, source: `${stamp.source}「${sheet}」` })),
  );
  const count = tallies.reduce((total, { rows }) => total + rows, 0);
  await sql`
    insert into import_batch (workbook, file_name, imported_by, imported_at, row_count, known_at)
    values (${request.workbook}, ${request.fileName}, ${request.by}, ${request.at}, ${count}, ${at})`.execute(transaction);
  await recordActIn(transaction)({
    act: 'workbook-imported',
    clause: null,
    actor: request.login,
    unit: request.by,
    occurredOn: dayInShanghai(new Date(request.at)),
    recordedAt: instantOf(new Date(request.at)),
    object: `import/${request.workbook}/${request.fileName}`,
    effects: sheets.map(({ sheet, rows }) => ({ sheet, rows })),
  });
  return tallies;
}

function knownSheet(register: string): KnownSheet {
  const known = sheetOf(register);
  if (known === undefined) throw new RangeError(`no sheet goes to ${register}`);
  return known;
}
