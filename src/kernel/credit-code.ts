// 统一社会信用代码: GB 32100-2015 with both check digits, the outer one and that of the organisation code inside.

export type CreditCode =
  | { readonly valid: true; readonly code: string; readonly warning?: string }
  | { readonly valid: false; readonly reason: string };

/** Index is value. Without I, O, Z, S and V. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Registering department, kind, six digits of division, organisation code, check. N registers village collectives, Y others. */
const shape = /^[0-9A-HJ-NP-RT-UW-Y]{2}\d{6}[0-9A-HJ-NP-RT-UW-Y]{8}[0-9X][0-9A-HJ-NP-RT-UW-Y]$/;
/** Pilot numbers, issued in 2015 before the outer check was settled. */
const pilot = /^(M000|MA0000)/;

/** What comes along when a code is copied: spaces, hyphens, marks that nobody sees, and Excel's quote in front of text. */
const around = /[\s\p{Cf}-]/gu;
const quote = /^['’‘`]+/;

/** Full-width and lower-case input is read as what it means. */
export function readCreditCode(input: string): CreditCode {
  const code = input.normalize('NFKC').replace(around, '').replace(quote, '').toUpperCase();
  if (code.length !== 18) return { valid: false, reason: `统一社会信用代码应为 18 位，现为 ${code.length} 位。请对照营业执照补全后重填。` };
  if (!shape.test(code))
    return { valid: false, reason: '统一社会信用代码含有不该出现的字符（不用 I、O、Z、S、V，第 3 至 8 位为数字）。请对照营业执照重填。' };
  const organisation = code.slice(8, 17);
  if (organisationCheck(organisation) !== organisation.at(-1)) {
    return { valid: false, reason: '第 9 至 17 位组织机构代码的校验码不符，可能抄错一位。请对照营业执照重填。' };
  }
  if (outerCheck(code) === code.at(-1)) return { valid: true, code };
  if (pilot.test(organisation)) {
    return { valid: true, code, warning: '末位校验码不符；该号段属早期试点代码，可能确为真码。请以营业执照为准，人工核对后使用。' };
  }
  return { valid: false, reason: '末位校验码不符，可能抄错一位。请对照营业执照重填。' };
}

/** Weights are powers of three modulo 31. */
function outerCheck(code: string): string | undefined {
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(code.charAt(i)), 0);
  return alphabet.at((31 - (sum % 31)) % 31);
}

/** GB 11714: A is 10 … Z is 35. */
function organisationCheck(organisation: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(organisation.charAt(i), 36), 0);
  return '0123456789X'.charAt((11 - (sum % 11)) % 11);
}
