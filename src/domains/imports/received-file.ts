// 收到的文件: the one file of a request, whole, under a name that can be shown and saved anywhere.

import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { NamedFile } from '#platform/http-file';
import type { HttpProblem } from '#platform/http-problem';

/** A connection that ends early gives no file: nothing of it is kept. */
export async function receivedFile(request: FastifyRequest): Promise<NamedFile | HttpProblem> {
  if (!request.isMultipart()) return noFile;
  try {
    const file = await request.file();
    return file === undefined ? noFile : { fileName: shownName(file), bytes: await file.toBuffer() };
  } catch (error) {
    // Nothing but the request is read here: whatever went wrong, it did not come whole.
    return isTooLarge(error) ? tooLarge : noFile;
  }
}

/** What no screen shows, or shows the wrong way round. */
const unseen = /[\p{Cc}\p{Cf}\uFFFD]/gu;
/** Windows has other uses for these. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const longestName = 120;

/** A name, not a path. */
function shownName({ filename }: MultipartFile): string {
  const name = (filename ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/%00/g, '')
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .replace(reserved, '_$&')
    .toWellFormed();
  const short = [...name].slice(-longestName).join('');
  return short === '' ? '未命名.xlsx' : short;
}

const isTooLarge = (error: unknown): boolean => error instanceof Error && 'statusCode' in error && error.statusCode === 413;

const noFile: HttpProblem = {
  status: 422,
  title: '没有收到文件',
  detail: '请求里没有恰好一个完整的文件。请选择一个 .xlsx 或 .csv 文件后重新提交。',
};

const tooLarge: HttpProblem = {
  status: 413,
  title: '文件过大',
  detail: '文件超过 20 MB，没有接收。请删去图片和无关的工作表，或分成几个文件分次导入。',
};
