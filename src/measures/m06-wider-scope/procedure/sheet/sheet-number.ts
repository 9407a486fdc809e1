// 核对表编号: drawn from eighty bits, so that nobody counts sheets or guesses one; without letters that are taken for digits.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** `chance`: at least sixteen bytes from a source that cannot be foretold. `HD-7K3M-Q9XV-2B4T-8WZN`. */
export function sheetNumber(chance: Uint8Array): string {
  if (chance.length < length) throw new RangeError(`a number needs ${length} bytes of chance, not ${chance.length}`);
  const signs = Array.from(chance.subarray(0, length), (byte) => alphabet[byte % 32]).join('');
  return `HD-${(signs.match(/.{4}/g) ?? []).join('-')}`;
}

/** As somebody types it from paper: small letters, spaces, O for zero, I and L for one. undefined: it cannot be a number. */
export function readSheetNumber(typed: string): string | undefined {
  const signs = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/^HD/, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (signs.length !== length || [...signs].some((sign) => !alphabet.includes(sign))) return undefined;
  return `HD-${(signs.match(/.{4}/g) ?? []).join('-')}`;
}
