// 撤销导入的存放: every register that the import wrote to is taken back in one transaction, or none.

import { sql } from 'kysely';
import { registers } from '#domains/registers';
import type { RecordAct } from '#kernel/act-record';
import { instantOf } from '#kernel/instant';
import { dayInShanghai } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { keptIf } from '#platform/database/in-transaction';
import { recordActIn } from '#platform/journal/record-act';
import { recordSealedIn } from '#platform/journal/sealed-act';
import type { Register } from '#platform/register/record-facts';
import { nextInstant, takeTurns } from '#platform/register/recording';
import { recordedLater, sourcesOfOrphans, undoRecording } from '#platform/register/undo-recording';
import type { WorkbookName } from '../contract.ts';
import type { Importer } from '../procedure/of-importer.ts';
import type { RecordedImport, UndoableImports, UndoRequest } from '../procedure/undo-import.ts';

type Tables = {
  import_batch: { id: string; workbook: WorkbookName; file_name: string; imported_by: string; known_at: string | null };
  import_undo: { import: string; undone_by: string; known_at: string };
};

/** `area`: only imports that were made for it; null: all. Of an issuer, its own. */
export function undoInPostgres(database: Database, { area = null, issuer = null }: Partial<Importer> = {}): UndoableImports {
  return {
    async find(id) {
      const row = await database
        .withTables<Tables>()
        .selectFrom('import_batch')
        .leftJoin('import_undo', 'import_undo.import', 'import_batch.id')
        .select(['workbook', 'file_name', 'import_batch.known_at', 'undone_by', 'import_undo.known_at as undone_at'])
        .where(sql<boolean>`id::text = ${id} and (${area}::text is null or import_batch.area = ${area})
          and of_issuer = ${issuer !== null}`)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const undone = row.undone_by === null || row.undone_at === null ? undefined : { by: row.undone_by, at: row.undone_at };
      return { workbook: row.workbook, fileName: row.file_name, knownAt: row.known_at ?? undefined, undone };
    },
    undo: (request, recorded) =>
      keptIf(database, {
        act: (transaction) =>
          undoIn(transaction, { ...request, record: (issuer === null ? recordActIn : recordSealedIn)(transaction) }, recorded),
        isKept: (inTheWay) => inTheWay.length === 0,
      }),
  };
}

interface Undoing extends UndoRequest {
  readonly record: RecordAct;
}

async function undoIn(transaction: Database, request: Undoing, recorded: RecordedImport): Promise<readonly string[]> {
  const { knownAt: recordedAt } = recorded;
  await takeTurns(transaction);
  // Somebody else may have undone it while we waited for our turn.
  if (await isUndone(transaction, request.id)) return ['这次导入已经撤销'];
  const builtOn = await recordingsBuiltOn(transaction, recordedAt, request.login);
  if (builtOn.length > 0) return builtOn;
  const at = await nextInstant(transaction, request.at);
  for (const register of registers) await undoRecording(transaction, register, { recordedAt, at });
  await sql`
    update register_loaded set known = tstzrange(lower(known), ${at}) where lower(known) = ${recordedAt} and upper_inf(known)`.execute(
    transaction,
  );
  const row = { import: request.id, undone_by: request.by, known_at: at };
  await transaction.withTables<Tables>().insertInto('import_undo').values(row).execute();
  await leaveLeaf(request, recorded);
  return orphans(transaction, at);
}

async function isUndone(transaction: Database, id: string): Promise<boolean> {
  const undo = transaction.withTables<Tables>().selectFrom('import_undo').select('undone_by').where(sql<boolean>`import::text = ${id}`);
  return (await undo.executeTakeFirst()) !== undefined;
}

function leaveLeaf({ id, login, by, at, record }: Undoing, recorded: RecordedImport): Promise<void> {
  return record({
    act: 'import-undone',
    clause: null,
    actor: login,
    unit: by,
    occurredOn: dayInShanghai(new Date(at)),
    recordedAt: instantOf(new Date(at)),
    object: `import/${recorded.workbook}/${id}`,
    effects: { import: id, fileName: recorded.fileName, knownAt: recorded.knownAt },
  });
}

/** What recorded the same keys later and still stands: imports, corrections, and what the unit may not know more of. */
async function recordingsBuiltOn(transaction: Database, recordedAt: string, login: string): Promise<readonly string[]> {
  const instants: string[] = [];
  for (const register of registers) instants.push(...(await recordedLater(transaction, register, recordedAt)));
  const { rows } = await sql<{ said: string }>`
    select coalesce(
      correction.source || '（更正不撤销，须再行更正或注销）',
      case when login = ${login} then '您本人' else imported_by end || ' 导入《' || file_name || '》（' ||
        coalesce('账号 ' || nullif(login, ${login}) || '，', '') || to_char(imported_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') || '）',
      '其他单位的登记') as said
    from unnest(${[...new Set(instants)]}::timestamptz[]) as at
      left join correction on correction.known_at = at
      left join import_batch on import_batch.known_at = at
      left join import_undo as its_undo on its_undo.import = import_batch.id
      left join import_undo as undo on undo.known_at = at
    where its_undo.import is null and undo.import is null
    order by at`.execute(transaction);
  return rows.map(({ said }) => said);
}

/** Rows that he may not see decide nothing: they go on pointing at what was taken back, and say so to their readers. */
async function orphans(transaction: Database, goneAt: string): Promise<readonly string[]> {
  const sources: string[] = [];
  for (const register of registers) {
    for (const [column, name] of Object.entries(register.subjects ?? {})) {
      sources.push(...(await sourcesOfOrphans(transaction, register, { column, subject: registerOf(name), goneAt })));
    }
  }
  return [...new Set(sources)];
}

function registerOf(name: string): Register {
  const register = registers.find(({ table }) => table === name);
  if (register === undefined) throw new RangeError(`no register ${name}`);
  return register;
}
