// 导入的接口: the list of imports, the templates, and a workbook sent in.

import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { forKeeperWithin, type RegistersDesk } from '#domains/registers';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import { wholeFile } from '#platform/workbook/fault';
import { workbookLimits } from '#platform/workbook/xlsx/inspect-xlsx';
import { type ImportOutcome, type WorkbookName, workbookNames } from './contract.ts';
import { importPortsInActs, templateOf } from './import-ports.ts';
import { importWorkbook } from './procedure/import-workbook.ts';
import { undoImport } from './procedure/undo-import.ts';
import { listImports } from './store/import-list-in-postgres.ts';
import { undoInPostgres } from './store/undo-in-postgres.ts';
import { workbooks } from './workbooks.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything here is for the housing bureau, which keeps the registers. */
export function importRoutes(app: FastifyInstance, within: WithinRequest<RegistersDesk>): void {
  const forKeeper = forKeeperWithin(within);
  const keeperOf = (request: FastifyRequest) => forKeeper(request, async (_desk, keeper) => keeper);
  app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: workbookLimits.bytes, files: 1, fields: 0, parts: 1 } });

    scope.get('/api/imports', async (request, reply) => {
      const list = await forKeeper(request, ({ database }) => listImports(database));
      return 'status' in list ? sendProblem(reply, list) : list;
    });

    scope.get('/api/imports/:workbook/template', async (request, reply) => {
      const keeper = await keeperOf(request);
      if ('status' in keeper) return sendProblem(reply, keeper);
      const workbook = workbookOf(request);
      if (workbook === undefined) return sendProblem(reply, notFound('这种导入表'));
      const fileName = encodeURIComponent(`${workbooks[workbook].title}.xlsx`);
      reply.type(xlsxType).header('content-disposition', `attachment; filename="${workbook}.xlsx"; filename*=UTF-8''${fileName}`);
      return reply.send(Buffer.from(await templateOf(workbook)));
    });

    scope.post('/api/imports/:id/undo', async (request, reply) => {
      const { id } = request.params as { readonly id: string };
      const undone = await forKeeper(request, ({ database }, keeper) => undoImport({ id, ...keeper }, undoInPostgres(database)));
      if ('status' in undone) return sendProblem(reply, undone);
      if (undone.ok) return { undone: id };
      const { kind, title, detail } = undone.refusal;
      return sendProblem(reply, { status: kind === 'unknown' ? 404 : 422, title, detail });
    });

    scope.post('/api/imports/:workbook', async (request, reply) => {
      const keeper = await keeperOf(request);
      if ('status' in keeper) return sendProblem(reply, keeper);
      const workbook = workbookOf(request);
      if (workbook === undefined) return sendProblem(reply, notFound('这种导入表'));
      const file = await fileOf(request);
      if ('status' in file) return sendProblem(reply, file);
      const { dryRun } = request.query as { readonly dryRun?: string };
      const act = { ...file, ...keeper, workbook, dryRun: dryRun === 'true' };
      const outcome = await importWorkbook(
        act,
        importPortsInActs((write) => within(request, ({ database }) => write(database))),
      );
      return answer(reply, outcome);
    });
  });
}

function workbookOf(request: FastifyRequest): WorkbookName | undefined {
  const { workbook } = request.params as { readonly workbook: string };
  return workbookNames.find((name) => name === workbook);
}

/** A file that is no workbook is bad input; a workbook with faults has an outcome that says so. */
function answer(reply: FastifyReply, outcome: ImportOutcome): ImportOutcome | FastifyReply {
  const fault = outcome.faults.find(({ sheet }) => sheet === wholeFile);
  if (fault === undefined) return outcome;
  const { found, expected, remedy } = fault;
  const detail = `${outcome.fileName}：${found}，需要 ${expected}。${remedy}什么也没有导入。`;
  return sendProblem(reply, { status: 422, title: '这个文件不能导入', detail, errors: [{ path: 'file', found, expected, remedy }] });
}

async function fileOf(request: FastifyRequest): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | HttpProblem> {
  if (!request.isMultipart()) return noFile;
  try {
    const file = await request.file();
    return file === undefined ? noFile : { fileName: nameOf(file), bytes: await file.toBuffer() };
  } catch (error) {
    if (isRefusal(error)) return error.statusCode === 413 ? tooLarge : noFile;
    throw error;
  }
}

/** A name, not a path; what a screen cannot show is dropped. */
function nameOf({ filename }: MultipartFile): string {
  const name = (filename ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\uFFFD]/gu, '')
    .slice(-120);
  return name === '' ? '未命名.xlsx' : name;
}

function isRefusal(error: unknown): error is Error & { readonly statusCode: number } {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500;
}

const noFile: HttpProblem = {
  status: 422,
  title: '没有收到文件',
  detail: '请求里没有恰好一个文件。请选择一个 .xlsx 或 .csv 文件后重新提交。',
};

const tooLarge: HttpProblem = {
  status: 413,
  title: '文件过大',
  detail: '文件超过 20 MB，没有接收。请删去图片和无关的工作表，或分成几个文件分次导入。',
};
