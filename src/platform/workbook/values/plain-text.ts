// 文字: cell text as it is meant. Names keep their full-width brackets; codes and numbers do not keep full-width digits.

/** Tabs and line breaks come from wrapped cells and become one space; other control characters cannot be stored. */
const unprintable = /[^\P{Cc}\t\n\v\f\r]|\uFFFD/u;

/** Half of a character pair cannot be stored either. */
export const isPrintable = (text: string): boolean => text.isWellFormed() && !unprintable.test(text);

export const nameText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** ２０２４年 and ＤＨ－２０２５ are what they look like. */
export const codeText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** What a spreadsheet would take for a formula when the cell is edited or a CSV file is opened. A plain number is none. */
const formulaLike = /^(?:[=@\t\r]|[-+](?!\d[\d,.]*$))/;

/** Text that is written into a file that a person opens. */
export const neutralText = (text: string): string => (formulaLike.test(text) || text.startsWith("'") ? `'${text}` : text);

/** Text that comes back: the mark in front of it was ours, or the person's own for the same end. */
export const withoutQuote = (text: string): string => (text.startsWith("'") && neutralText(text.slice(1)) === text ? text.slice(1) : text);
