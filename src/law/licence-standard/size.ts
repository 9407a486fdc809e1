// 规模数值: a size with at most three decimals, compared in whole thousandths.

/** Twelve digits before the point keep the thousandths below 2^53. */
const shape = /^(0|[1-9]\d{0,11})(?:\.(\d{1,3}))?$/;

export function isSize(value: number): boolean {
  return shape.test(String(value));
}

/** Read from the digits, so that 45.001 is exactly 45001. Throws RangeError for anything that is not a size. */
export function thousandths(size: number): number {
  const digits = shape.exec(String(size));
  if (digits === null) throw new RangeError(`${size} is not a size with at most three decimals`);
  const [, whole = '', part = ''] = digits;
  return Number(`${whole}${part.padEnd(3, '0')}`);
}
