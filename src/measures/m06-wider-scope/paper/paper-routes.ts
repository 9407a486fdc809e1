// 核对表的纸面接口: the paper of one sheet, for the firm itself and for whoever holds its number.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Clock } from '#platform/clock';
import { sendFile } from '#platform/http-file';
import { type HttpProblem, sendProblem } from '#platform/http-problem';
import { NoTypesetter, printPaper } from '#platform/paper/printing/print-paper';
import { publicAddress } from '#platform/public-address';
import { readSheetNumber } from '../procedure/sheet/sheet-number.ts';
import { type SheetModule, shown, unknownNumber } from '../sheet-routes.ts';
import { title } from './paper-wording.ts';
import { sheetPaper } from './sheet-paper.ts';

export interface PaperModule extends Pick<SheetModule, 'asHolder'> {
  readonly clock: Clock;
  /** As it is set; undefined: nobody has set one. */
  readonly publicAddress: string | undefined;
}

const named = z.object({ number: z.string() });
const kinds = ['pdf', 'docx'] as const;

export function checkSheetPaperRoutes(app: FastifyInstance, { asHolder, clock, publicAddress: set }: PaperModule): void {
  for (const kind of kinds) {
    app.get(`/api/check-sheets/:number/${kind}`, async (request, reply) => {
      const number = readSheetNumber(named.parse(request.params).number);
      const sheet = number === undefined ? undefined : await asHolder(number, (sheets) => sheets.find(number));
      if (sheet === undefined) return sendProblem(reply, unknownNumber);
      const { origin, isSet } = publicAddress(set, app.addresses());
      const printing = { address: `${origin}/check/${sheet.number}`, isPublic: isSet, on: clock.today() };
      const paper = sheetPaper(shown(sheet), printing);
      const bytes = await printPaper(kind, paper).catch(withoutTypesetter);
      if ('status' in bytes) return sendProblem(reply, bytes);
      // Nobody between the firm and us keeps a copy.
      return sendFile(reply.header('cache-control', 'no-store'), { fileName: `${title} ${sheet.number}.${kind}`, bytes });
    });
  }
}

function withoutTypesetter(error: unknown): HttpProblem {
  if (!(error instanceof NoTypesetter)) throw error;
  return {
    status: 503,
    title: '暂时不能生成 PDF',
    detail: '这台服务器上没有装 PDF 排版程序，没有生成文件。请改为下载 Word，内容相同；需要 PDF 的，请联系系统管理员。',
  };
}
