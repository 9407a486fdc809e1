// 导入的接口: the list of imports, the templates, and a workbook sent in.

import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { forKeeperWithin, type Keeper, type RegistersDesk } from '#domains/registers';
import { sendFile } from '#platform/http-file';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import { wholeFile } from '#platform/workbook/fault';
import { workbookLimits } from '#platform/workbook/xlsx/inspect-xlsx';
import { type ImportOutcome, importWish, type WorkbookName, workbookNames } from './contract.ts';
import { importPortsInActs, templateOf } from './import-ports.ts';
import { type ImportRequest, importWorkbook, markedWorkbook } from './procedure/import-workbook.ts';
import { undoImport } from './procedure/undo-import.ts';
import { receivedFile } from './received-file.ts';
import { refusalOfWriting } from './refusals-of-writing.ts';
import { listImports } from './store/import-list-in-postgres.ts';
import { undoInPostgres } from './store/undo-in-postgres.ts';
import { type Upload, uploadsInPostgres } from './store/uploads-in-postgres.ts';
import { workbooks } from './workbooks.ts';

/** For the housing bureau, which keeps the registers; a county's clerks do the same for the projects and lots of their area, an issuer for its commitments. */
export function importRoutes(app: FastifyInstance, within: WithinRequest<RegistersDesk>): void {
  const forKeeper = forKeeperWithin(within);
  app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: workbookLimits.bytes, files: 1, fields: 0, parts: 1 } });
    pastImports(scope, within);
    uploadRoutes(scope, within);

    scope.post('/api/imports/:workbook', async (request, reply) => {
      const keeper = await forKeeper(request, async (_desk, it) => it);
      if ('status' in keeper) return sendProblem(reply, keeper);
      const workbook = workbookOf(request, keeper);
      if (typeof workbook !== 'string') return sendProblem(reply, workbook);
      const file = await receivedFile(request);
      if ('status' in file) return sendProblem(reply, file);
      const { dryRun, goodRowsOnly } = request.query as { readonly dryRun?: string; readonly goodRowsOnly?: string };
      const kept = { ...file, workbook, login: keeper.login };
      const upload = await forKeeper(request, async ({ database }) => ({ id: await uploadsInPostgres(database).keep(kept) }));
      if ('status' in upload) return sendProblem(reply, upload);
      const wish = { dryRun: dryRun === 'true', goodRowsOnly: goodRowsOnly === 'true' };
      return imported({ request, reply, within }, { ...file, ...keeper, ...wish, workbook, upload: upload.id });
    });
  });
}

function pastImports(scope: FastifyInstance, within: WithinRequest<RegistersDesk>): void {
  const forKeeper = forKeeperWithin(within);
  scope.get('/api/imports', async (request, reply) => {
    const list = await forKeeper(request, ({ database }, keeper) => listImports(database, keeper));
    return 'status' in list ? sendProblem(reply, list) : list;
  });

  scope.get('/api/imports/:workbook/template', async (request, reply) => {
    const keeper = await forKeeper(request, async (_desk, it) => it);
    if ('status' in keeper) return sendProblem(reply, keeper);
    const workbook = workbookOf(request, keeper);
    if (typeof workbook !== 'string') return sendProblem(reply, workbook);
    return sendFile(reply, { fileName: `${workbooks[workbook].title}.xlsx`, bytes: await templateOf(workbook, keeper) });
  });

  scope.post('/api/imports/:id/undo', async (request, reply) => {
    const { id } = request.params as { readonly id: string };
    const undone = await forKeeper(request, ({ database }, keeper) => undoImport({ id, ...keeper }, undoInPostgres(database, keeper)));
    if ('status' in undone) return sendProblem(reply, undone);
    if (undone.ok) return { undone: id };
    const { kind, title, detail } = undone.refusal;
    return sendProblem(reply, { status: kind === 'unknown' ? 404 : 422, title, detail });
  });
}

/** What was sent before, by who sent it: looked at, mended and imported without being sent again. */
function uploadRoutes(scope: FastifyInstance, within: WithinRequest<RegistersDesk>): void {
  const forKeeper = forKeeperWithin(within);
  const find = (request: FastifyRequest): Promise<{ upload: Upload; keeper: Keeper } | HttpProblem> =>
    forKeeper(request, async ({ database }, keeper) => {
      const { upload: id } = request.params as { readonly upload: string };
      const upload = await uploadsInPostgres(database).find(id);
      return upload === undefined ? notKept : { upload, keeper };
    });

  scope.get('/api/imports/uploads', async (request, reply) => {
    const list = await forKeeper(request, ({ database }) => uploadsInPostgres(database).list());
    return 'status' in list ? sendProblem(reply, list) : list;
  });

  scope.get('/api/imports/uploads/:upload/original', async (request, reply) => {
    const found = await find(request);
    return 'status' in found ? sendProblem(reply, found) : sendFile(reply, found.upload);
  });

  scope.get('/api/imports/uploads/:upload/marked', async (request, reply) => {
    const found = await find(request);
    if ('status' in found) return sendProblem(reply, found);
    const { leftOut } = request.query as { readonly leftOut?: string };
    const act = { ...found.upload, ...found.keeper, dryRun: true, leftOut: leftOut === 'true' };
    const bytes = await markedWorkbook(act, portsOf(request, within));
    if (bytes.length === 0) return sendProblem(reply, notMarkable);
    const stem = found.upload.fileName.replace(/\.(?:xlsx|csv|txt)$/i, '');
    return sendFile(reply, { fileName: `${stem}（${act.leftOut ? '未导入的行' : '已标注'}）.xlsx`, bytes });
  });

  scope.post('/api/imports/uploads/:upload/import', async (request, reply) => {
    const found = await find(request);
    if ('status' in found) return sendProblem(reply, found);
    const wish = importWish.safeParse(request.body ?? {});
    if (!wish.success) return sendProblem(reply, wrongWish);
    const { id, ...file } = found.upload;
    return imported({ request, reply, within }, { ...file, ...found.keeper, ...wish.data, upload: id });
  });
}

const portsOf = (request: FastifyRequest, within: WithinRequest<RegistersDesk>) =>
  importPortsInActs((act) => within(request, ({ database }) => act(database)));

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly within: WithinRequest<RegistersDesk>;
}

async function imported({ request, reply, within }: Exchange, act: ImportRequest): Promise<ImportOutcome | FastifyReply> {
  try {
    return answer(reply, await importWorkbook(act, portsOf(request, within)));
  } catch (error) {
    const refusal = refusalOfWriting(error);
    if (refusal === undefined) throw error;
    return sendProblem(reply, refusal);
  }
}

function workbookOf(request: FastifyRequest, { area, issuer }: Keeper): WorkbookName | HttpProblem {
  const { workbook } = request.params as { readonly workbook: string };
  const known = workbookNames.find((name) => name === workbook);
  if (known === undefined) return notFound('这种导入表');
  if (issuer !== null && known !== 'tenders') return notOfIssuers;
  return area === null || known === 'tenders' ? known : ofTheBureau;
}

/** A file that is no workbook is bad input; a workbook with faults has an outcome that says so. */
function answer(reply: FastifyReply, outcome: ImportOutcome): ImportOutcome | FastifyReply {
  const fault = outcome.faults.find(({ sheet }) => sheet === wholeFile);
  if (fault === undefined) return outcome;
  const { found, expected, remedy } = fault;
  const detail = `${outcome.fileName}：${found}，需要 ${expected}。${remedy}什么也没有导入。`;
  return sendProblem(reply, { status: 422, title: '这个文件不能导入', detail, errors: [{ path: 'file', found, expected, remedy }] });
}

const ofTheBureau: HttpProblem = {
  status: 403,
  title: '没有权限',
  detail: '企业登记由市住建局导入；县区住建部门导入本县区的招标项目登记。请改选「招标项目登记」，企业的文件请交给市住建局。',
};

const notOfIssuers: HttpProblem = {
  status: 403,
  title: '没有权限',
  detail: '出具机构只导入本机构的担保承诺；企业登记由市住建局导入。请改选「担保承诺」，文件里只放这一张表。',
};

const notKept: HttpProblem = {
  status: 404,
  title: '文件没有保留',
  detail: '这个文件不是您上传的，或者已经超过保留的期限（7 天）。请重新选择文件上传。',
};

const notMarkable: HttpProblem = {
  status: 422,
  title: '没有可标注的内容',
  detail: '这个文件不是可以读取的工作簿，无法在里面标注。请按导入页面上写的原因处理后重新上传。',
};

const wrongWish: HttpProblem = {
  status: 422,
  title: '导入的要求有误',
  detail: '请求的内容应为 dryRun、goodRowsOnly（是或否）和 confirmed（已确认的疑问编号）。请在导入页面上操作，或对照接口说明改正。',
};
