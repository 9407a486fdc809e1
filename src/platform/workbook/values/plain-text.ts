// 文字: cell text as it is meant. Names keep their full-width brackets; codes and numbers do not keep full-width digits.

/** Tabs and line breaks come from wrapped cells and become one space; other control characters cannot be stored. */
const unprintable = /[^\P{Cc}\t\n\v\f\r]|\uFFFD/u;

/** Half of a character pair cannot be stored either. */
export const isPrintable = (text: string): boolean => text.isWellFormed() && !unprintable.test(text);

export const nameText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** ２０２４年 and ＤＨ－２０２５ are what they look like. */
export const codeText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
