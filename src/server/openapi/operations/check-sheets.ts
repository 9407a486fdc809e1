// 核对表的接口操作: made and listed by the firm; read by whoever holds the paper with its number.

import { checkSheetList, checkSheetOnWire, madeSheet, sheetSealing } from '#contract/measures/m06-wider-scope';
import type { Operation, Operations } from '../operation.ts';

const number = { number: '核对表编号，HD- 开头' };

const paper = (kind: 'pdf' | 'docx', words: Pick<Operation, 'summary' | 'problems'>): Operation => ({
  at: `GET /api/check-sheets/{number}/${kind}`,
  description: 'The paper of one sheet, for whoever holds its number.',
  who: 'everybody',
  path: number,
  answer: [kind],
  ...words,
});

export const checkSheets: Operations = {
  makeCheckSheet: {
    at: 'POST /api/lots/{code}/check-sheets',
    summary: '生成一张条件核对表',
    description: 'Freezes the facts and the answers of this moment under a number.',
    who: ['firm'],
    path: { code: '标段编号' },
    answer: { madeSheet },
    status: 201,
    problems: [404],
  },
  listCheckSheets: {
    at: 'GET /api/check-sheets',
    summary: '本企业的条件核对表',
    description: "The firm's own, newest first.",
    who: ['firm'],
    answer: { checkSheetList },
  },
  readCheckSheet: {
    at: 'GET /api/check-sheets/{number}',
    summary: '凭编号核对一张条件核对表',
    description: 'For the firm itself, and for whoever holds the paper that bears the number.',
    who: 'everybody',
    path: number,
    answer: { checkSheetOnWire },
    problems: [404],
  },
  readSheetSealing: {
    at: 'GET /api/check-sheets/{number}/sealing',
    summary: '本企业一张核对表的存证',
    description:
      'For the firm itself, once bids were due: the batch of sealed acts in which the making of the sheet stands, to be checked offline.',
    who: ['firm'],
    path: number,
    answer: { sheetSealing },
    problems: [404, 409],
  },
  readCheckSheetPdf: paper('pdf', { summary: '条件核对表的 PDF', problems: [404, 503] }),
  readCheckSheetWord: paper('docx', { summary: '条件核对表的 Word', problems: [404] }),
};
