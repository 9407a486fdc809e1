// 录入信用代码: read with both check digits; what is wrong is said as the reader of codes says it.

import { z } from 'zod';
import { readCreditCode } from '#kernel/credit-code';

export const creditCodeEntry = z.string().transform((typed, context): string => {
  const read = readCreditCode(typed);
  if (read.valid) return read.code;
  context.addIssue({ code: 'custom', message: read.reason });
  return z.NEVER;
});
