// 导入的接口操作: templates, workbooks sent in, what was sent before, and imports taken back.

import { z } from 'zod';
import { importList, importOutcome, importWish, undoOutcome, uploadList } from '#contract/domains/imports';
import type { Office, Operations } from '../operation.ts';

/** A county's clerk: tenders of its own area. A bank: the commitments that it issues. */
const keepers: readonly Office[] = ['housing-bureau', 'county-clerk', 'bank'];
const workbook = { workbook: '导入表：firms（企业登记）或 tenders（招标项目登记）' };
const upload = { upload: '上传的编号' };
const yes = z.enum(['true', 'false']).optional();

const workbooks: Operations = {
  listImports: {
    at: 'GET /api/imports',
    summary: '历次导入',
    description: 'Past imports; those of its own area for a county clerk, its own for a bank.',
    who: keepers,
    answer: { importList },
  },
  readTemplate: {
    at: 'GET /api/imports/{workbook}/template',
    summary: '下载空白的导入表',
    description: 'An empty workbook to be filled in.',
    who: keepers,
    path: workbook,
    answer: ['xlsx'],
    problems: [404],
  },
  importWorkbook: {
    at: 'POST /api/imports/{workbook}',
    summary: '上传并导入一个工作簿',
    description:
      'With dryRun nothing is written. Faults, questions and warnings come back with their cells; the file is kept for some days.',
    who: keepers,
    path: workbook,
    query: z.object({ dryRun: yes, goodRowsOnly: yes }),
    body: 'file',
    answer: { importOutcome },
    problems: [404, 409],
  },
  undoImport: {
    at: 'POST /api/imports/{id}/undo',
    summary: '撤销一次导入',
    description: 'Refused when a later act builds on it.',
    who: keepers,
    path: { id: '导入的编号' },
    answer: { undoOutcome },
    problems: [404, 422],
  },
};

const uploads: Operations = {
  listUploads: {
    at: 'GET /api/imports/uploads',
    summary: '本账号近日上传的文件',
    description: 'What who asks has sent in the last days, the newest first.',
    who: keepers,
    answer: { uploadList },
  },
  readUpload: {
    at: 'GET /api/imports/uploads/{upload}/original',
    summary: '取回上传的原件',
    description: 'The file as it was sent.',
    who: keepers,
    path: upload,
    answer: ['xlsx', 'csv'],
    problems: [404],
  },
  readMarkedUpload: {
    at: 'GET /api/imports/uploads/{upload}/marked',
    summary: '下载标注了错误的工作簿',
    description: 'Every fault marked in its cell; with leftOut only the rows that would stay behind.',
    who: keepers,
    path: upload,
    query: z.object({ leftOut: yes }),
    answer: ['xlsx'],
    problems: [404],
  },
  importUpload: {
    at: 'POST /api/imports/uploads/{upload}/import',
    summary: '导入已经上传的文件',
    description: 'Questions that a check asked are confirmed by their ids.',
    who: keepers,
    path: upload,
    body: { importWish },
    answer: { importOutcome },
    problems: [404, 409],
  },
};

export const imports: Operations = { ...workbooks, ...uploads };
