// 导出的接口: what a list shows, all pages of it, as a file in the template's form; of what the caller may see.

import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import { instantOf } from '#kernel/instant';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import { type NamedFile, sendFile } from '#platform/http-file';
import { type HttpProblem, sendProblem } from '#platform/http-problem';
import { recordActIn } from '#platform/journal/record-act';
import { recordSealedIn } from '#platform/journal/sealed-act';
import { sourceOfRegister } from '#platform/register/register-loaded';
import type { WithinRequest } from '#platform/within-request';
import { writeCsv } from '#platform/workbook/csv/write-csv';
import { fillWorkbook } from '#platform/workbook/xlsx/fill-workbook';
import { type ExportFormat, exportFormats } from '../contract.ts';
import { chosenRows } from './chosen-rows.ts';
import { type ExportedList, exportedLists } from './exported-lists.ts';
import { busy, mostInAll, mostInList, tooMany, wrongFormat } from './refusals.ts';
import { type SheetOfExport, sheetsOf } from './sheets-to-write.ts';
import { type Exporting, fileNameOf, noteOf } from './told-export.ts';

interface ExportDesk {
  readonly database: Database;
  readonly clock: Clock;
  readonly account: SignedIn | null;
  readonly asOfNow: () => AsOf;
}

interface ExportModule {
  readonly within: WithinRequest<ExportDesk>;
  /** 演示数据 is in the registers. */
  readonly isDemo: (database: Database) => Promise<boolean>;
}

/** Each holds a connection for some seconds; the lists keep theirs. */
const mostAtOnce = 3;

export function exportRoutes(app: FastifyInstance, { within, isDemo }: ExportModule): void {
  let running = 0;
  for (const list of exportedLists) {
    app.get(`${list.at}/export`, async (request, reply): Promise<FastifyReply> => {
      if (running >= mostAtOnce) return sendProblem(reply, busy);
      running += 1;
      try {
        const { format = 'xlsx', ...query } = request.query as Readonly<Record<string, string>>;
        const said = await within(request, (desk) => exported({ ...desk, isDemo }, { list, format, query }));
        return 'status' in said ? sendProblem(reply, said) : sendFile(reply, said);
      } finally {
        running -= 1;
      }
    });
  }
}

interface Asked {
  readonly list: ExportedList;
  readonly format: string;
  readonly query: Readonly<Record<string, string>>;
}

async function exported(desk: ExportDesk & Pick<ExportModule, 'isDemo'>, { list, ...asked }: Asked): Promise<NamedFile | HttpProblem> {
  const { account, database, clock } = desk;
  const refusal = list.refusal(account);
  if (refusal !== undefined) return refusal;
  const format = exportFormats.find((it) => it === asked.format);
  if (format === undefined) return wrongFormat;
  const read = list.read(asked.query, desk.asOfNow());
  if (!read.ok) return read.refusal;
  const { asOf, wanted } = read.value;
  const chosen = await chosenRows(database, list, { wanted: await wanted(database), asOf, most: mostInList, mostBeside: mostInAll });
  const tooLong = tooMany(list, chosen, format);
  if (tooLong !== undefined) return tooLong;
  const isLoaded = (await sourceOfRegister(database, list.main.register.table, asOf)) !== undefined;
  const exporting = { list, query: asked.query, asOf, account, at: clock.now(), isDemo: await desk.isDemo(database), isLoaded };
  const sheets = sheetsOf(database, list, chosen);
  const bytes = await written(exporting, format, sheets);
  await recordExport(desk, { ...exporting, format, sheets });
  return { fileName: fileNameOf(exporting, format), bytes };
}

function written(exporting: Exporting, format: ExportFormat, sheets: readonly SheetOfExport[]): Promise<Uint8Array> {
  const [main] = sheets;
  if (format === 'csv' && main !== undefined)
    return writeCsv(
      main.columns.map(({ header }) => header),
      main.pieces,
    );
  // A sheet without rows would say nothing, and be warned about when it comes back.
  const filled = sheets.filter((sheet) => sheet === main || sheet.count > 0);
  return fillWorkbook([...filled, noteOf(exporting, sheets)]);
}

/** What somebody looked for is theirs: readers of the journal learn by what, not for which words. */
const ownWords = ['q', 'project', 'employer'];

/** At which tenders a firm looks is its own: until they are opened nobody is to learn it. */
const looksAtTenders = ({ role }: SignedIn, { main }: ExportedList): boolean =>
  role === 'firm' && ['lot', 'project'].includes(main.register.table);

/** What the public takes along is published, and nobody's act. */
async function recordExport(
  { account, database, clock }: ExportDesk,
  { list, query, format, sheets, at }: Exporting & { readonly format: ExportFormat; readonly sheets: readonly SheetOfExport[] },
): Promise<void> {
  if (account === null) return;
  const counts = (format === 'csv' ? sheets.slice(0, 1) : sheets).map(({ name, count }) => `${name} ${count} 行`);
  const filters = Object.entries(query).map(([field, text]) => `${field}=${ownWords.includes(field) ? '…' : text}`);
  const record = looksAtTenders(account, list) ? recordSealedIn(database) : recordActIn(database);
  await record({
    act: 'list-exported',
    clause: null,
    actor: account.login,
    unit: account.unitName,
    occurredOn: clock.today(),
    recordedAt: instantOf(at),
    object: `register/${list.main.register.table}：${counts.join('、')}（${[format, ...filters].join('，')}）`,
    effects: { query, format, counts },
  });
}
