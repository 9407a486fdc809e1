// 登记簿的写入: one transaction over all registers of a workbook, kept or taken back.

import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { type KnownSheet, sheetOf } from '#domains/registers';
import { latest } from '#kernel/as-of';
import { canonicalJson } from '#kernel/canonical-json';
import { instantOf } from '#kernel/instant';
import { keptByIssuers } from '#kernel/keepers';
import { dayInShanghai } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { inTransaction, tried } from '#platform/database/in-transaction';
import { recordActIn } from '#platform/journal/record-act';
import { recordSealedIn } from '#platform/journal/sealed-act';
import { nextInstant, takeTurns } from '#platform/register/recording';
import { type Loading, markLoaded, sourceOfRegister } from '#platform/register/register-loaded';
import { type Stamp, stampOf } from '#platform/register/stamp';
import type { NamedRow } from '../procedure/ask-registers.ts';
import type { Registers, SheetTally, SheetToWrite, WriteRequest } from '../procedure/import-workbook.ts';
import { keptByCounties } from '../procedure/own-area.ts';

/** Where the rows are that others may name, and how people call them. */
const named: Readonly<Record<string, { readonly table: string; readonly column: string; readonly called: string }>> = {
  enterprise: { table: 'enterprise', column: 'credit_code', called: 'name' },
  person: { table: 'person', column: 'id', called: 'name' },
  project: { table: 'project', column: 'code', called: 'name' },
  lot: { table: 'lot', column: 'code', called: 'title' },
};

export function registersInPostgres(database: Database): Registers {
  return {
    othersTurn,
    async known(register, keys) {
      const { table, column } = placeOf(register);
      const { rows } = await sql<{ key: string }>`
        select ${column} as key from ${table} where ${column} = any(${keys}) and upper_inf(known)`.execute(database);
      return new Set(rows.map(({ key }) => key));
    },
    async called(register, { keys, names }) {
      const { table, column, called } = placeOf(register);
      const { rows } = await sql<NamedRow>`
        select distinct on (key) key, name from (
          select ${column} as key, ${called} as name, valid from ${table} where upper_inf(known) and ${column} = any(${keys})
          union all
          select ${column} as key, ${called} as name, valid from ${table} where upper_inf(known) and ${called} = any(${names})
        ) as found
        order by key, lower(valid) desc nulls last`.execute(database);
      return rows;
    },
    async taken(register, codes) {
      const { rows } = await sql<{ code: string }>`select code from trust.taken(${register}, ${codes}) as code`.execute(database);
      return new Set(rows.map(({ code }) => code));
    },
    importedBefore: (file) => importedBefore(database, file),
    write: (request, sheets) =>
      (request.dryRun ? tried : inTransaction)(database, (transaction) => writeSheets(transaction, request, sheets)),
  };
}

export const othersTurn = (): Promise<void> => setImmediate();

function placeOf(register: string) {
  const place = named[register];
  if (place === undefined) throw new RangeError(`no row of ${register} can be named`);
  return { table: sql.table(place.table), column: sql.ref(place.column), called: sql.ref(place.called) };
}

async function importedBefore(
  database: Database,
  { workbook, bytes }: Parameters<Registers['importedBefore']>[0],
): Promise<string | undefined> {
  const { rows } = await sql<{ imported_by: string; imported_at: string }>`
    select imported_by, imported_at from import_batch
    where sha256 = ${sha256Of(bytes)} and workbook = ${workbook} and not exists (select from import_undo where import = import_batch.id)
    order by known_at desc limit 1`.execute(database);
  const [row] = rows;
  return row && `已于 ${dayInShanghai(new Date(row.imported_at))} 由${row.imported_by}导入`;
}

export const sha256Of = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

async function writeSheets(transaction: Database, request: WriteRequest, sheets: readonly SheetToWrite[]): Promise<readonly SheetTally[]> {
  await takeTurns(transaction);
  // While the database writes, nobody else needs the processor of this thread.
  const digesting = Promise.all(sheets.map(({ rows }) => digestOf(rows)));
  const at = await nextInstant(transaction, request.at);
  const stamp = stampFor(request, at);
  const known = sheets.map((sheet) => ({ ...sheet, ...knownSheet(sheet.register) }));
  const tallyBySheet = new Map<string, SheetTally>();
  for (const { sheet, rows, save } of [...known.filter(({ early }) => early), ...known.filter(({ early }) => !early)]) {
    tallyBySheet.set(sheet, { sheet, ...(await save(transaction, { sheet, rows, stamp })) });
  }
  const tallies = sheets.flatMap(({ sheet }) => tallyBySheet.get(sheet) ?? []);
  if (request.issuer != null) await markIssuersTell(transaction, at);
  else await markLoaded(transaction, loadingsOf(sheets, { request, stamp }));
  const count = tallies.reduce((total, { rows }) => total + rows, 0);
  const batch = await sql<{ id: string }>`
    insert into import_batch (workbook, file_name, imported_by, login, imported_at, row_count, known_at, sha256, left_out, confirmed, unit, area, of_issuer)
    values (${request.workbook}, ${request.fileName}, ${request.by}, ${request.login}, ${request.at}, ${count}, ${at},
      ${sha256Of(request.bytes)}, ${request.leftOut}, ${JSON.stringify(request.confirmed)}, ${request.unit ?? null}, ${request.area ?? null}, ${request.issuer != null})
    returning id`.execute(transaction);
  const digests = await digesting;
  const told = sheets.map(({ sheet, rows }, i) => ({ sheet, rows: rows.length, digest: digests[i] ?? '' }));
  // What issuers tell says who prepares, and how many do.
  await (request.issuer == null ? recordActIn : recordSealedIn)(transaction)({
    act: 'workbook-imported',
    clause: null,
    actor: request.login,
    unit: request.by,
    occurredOn: dayInShanghai(new Date(request.at)),
    recordedAt: instantOf(new Date(request.at)),
    // Whoever reads the journal sees no business, and the name of a file can name a project: it is in the digest.
    object: `import/${request.workbook}/${batch.rows[0]?.id}`,
    effects: { fileName: request.fileName, sheets: told, leftOut: request.leftOut, confirmed: request.confirmed },
  });
  return tallies;
}

/** A firm learns who committed; the name of the file, and the place of its row among others', could tell it of other firms. */
function stampFor({ by, fileName, issuer }: WriteRequest, at: string): Stamp {
  const stamp = stampOf({ by, fileName, at });
  return issuer == null ? stamp : { ...stamp, source: `${by} ${stamp.on} 登记`, isOneRow: true };
}

function loadingsOf(
  sheets: readonly SheetToWrite[],
  { request, stamp }: { readonly request: WriteRequest; readonly stamp: Stamp },
): readonly Loading[] {
  return sheets.map(({ register, sheet, isPartial }) => {
    // Everybody reads it, and the name of a file could name a project that is not published.
    const from = keptByCounties.includes(register) ? `${request.by} 导入` : stamp.source;
    return { register, at: stamp.at, source: `${from}「${sheet}」`, isPartial, area: request.area ?? null };
  });
}

/** Everybody reads it: the first issuer says it for all, and nothing is said of any later import. */
async function markIssuersTell(transaction: Database, at: string): Promise<void> {
  if ((await sourceOfRegister(transaction, keptByIssuers, { knownAt: latest })) !== undefined) return;
  await markLoaded(transaction, [{ register: keptByIssuers, at, source: '出具机构登记的「担保承诺」' }]);
}

/** So many rows are digested before others get their turn: all at once take a second of it. */
const atOnce = 500;

/** Of all that the rows say, so that the leaf proves it: SHA-256 of their canonical JSON, a line each. */
async function digestOf(rows: readonly unknown[]): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < rows.length; from += atOnce) {
    for (const row of rows.slice(from, from + atOnce)) hash.update(`${canonicalJson(row)}\n`);
    await othersTurn();
  }
  return hash.digest('hex');
}

function knownSheet(register: string): KnownSheet {
  const known = sheetOf(register);
  if (known === undefined) throw new RangeError(`no sheet goes to ${register}`);
  return known;
}
