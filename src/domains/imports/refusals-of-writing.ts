// 写入被拒: why the database did not take an import that the check had found in order; nothing of it is written, and the file is kept.

import type { HttpProblem } from '#platform/http-problem';

const otherImport: HttpProblem = {
  status: 409,
  title: '另一次导入正在进行',
  detail: '登记簿一次只接受一个导入，前一个还没有结束。您的文件已经保留，什么也没有写入。请过一分钟再点导入。',
};

const takenMeanwhile: HttpProblem = {
  status: 409,
  title: '登记簿刚有变动',
  detail: '预检以后，别人登记了同一个编号。什么也没有写入，您的文件已经保留。请再预检一次，按列出的说明改正。',
};

const tookTooLong: HttpProblem = {
  status: 503,
  title: '导入没有完成',
  detail:
    '数据库此刻太忙，没有在限定的时间里写完。什么也没有写入，您的文件已经保留。请过几分钟在「最近上传的文件」里再点导入；仍不成功的，请把文件分成几个再导入。',
};

const brokenOff: HttpProblem = {
  status: 503,
  title: '导入没有完成',
  detail:
    '与数据库的连接断了。什么也没有写入，您的文件已经保留。请过一两分钟在「最近上传的文件」里再点导入；仍不成功的，请联系系统管理员。',
};

/** By the code of PostgreSQL. */
const byCode: Readonly<Record<string, HttpProblem>> = {
  '55P03': otherImport, // somebody else has held the lock for ten seconds
  '23P01': takenMeanwhile, // somebody has registered the same since the file was checked
  '57014': tookTooLong, // a statement was over its time
  '28000': tookTooLong, // who acts was told so long before that it has lapsed
  '25P03': tookTooLong, // the transaction stood idle for too long
  '57P01': brokenOff, // the database is being stopped
  '57P02': brokenOff,
  '57P03': brokenOff, // it is only just starting
  '08006': brokenOff,
};

/** undefined: a fault of ours. */
export function refusalOfWriting(error: unknown): HttpProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/^Connection terminated/.test(error.message)) return brokenOff; // the driver's own words, without a code
  return 'code' in error && typeof error.code === 'string' ? byCode[error.code] : undefined;
}
