// 编造的信用代码: valid in form, with both check digits, and plainly made up (FAKE).

import { readCreditCode } from '../src/kernel/credit-code.ts';

const organisationChecks = '0123456789X';
const outerChecks = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** `fakeCreditCode('320706', 1)` is 91320706FAKE0001… */
export function fakeCreditCode(division: string, serial: number): string {
  const body = `91${division}FAKE${String(serial).padStart(4, '0')}`;
  for (const organisation of organisationChecks) {
    for (const outer of outerChecks) {
      const read = readCreditCode(`${body}${organisation}${outer}`);
      if (read.valid && read.warning === undefined) return read.code;
    }
  }
  throw new RangeError(`${body} has no check digits`);
}
