// 数字: 二十一, 21 and ２１ are one number.

const digits = '零一二三四五六七八九';

/** 1 to 999 as documents write them. */
export function chineseOf(number: number): string {
  const [hundreds, tens, ones] = [(number - (number % 100)) / 100, ((number % 100) - (number % 10)) / 10, number % 10];
  const head = hundreds > 0 ? `${digits.charAt(hundreds)}百` : '';
  const ten = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits.charAt(tens)}十` : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  return `${head}${ten}${gap}${ones > 0 ? digits.charAt(ones) : ''}`;
}

const numberByText: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 999 }, (_, i): [string, number] => [chineseOf(i + 1), i + 1]),
  ['两', 2],
]);

/** Undefined for anything that is not one number between 1 and 999. */
export function numberOf(text: string): number | undefined {
  const plain = halfWidth(text);
  return /^[1-9]\d{0,2}$/.test(plain) ? Number(plain) : numberByText.get(text);
}

/** Full-width digits to ASCII. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
