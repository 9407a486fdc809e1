// 文字: cell text as it is meant. Names keep their full-width brackets; codes and numbers do not keep full-width digits.

import type { Cell } from '../cell.ts';

/** Tabs and line breaks come from wrapped cells and become one space; other control characters cannot be stored. */
const unprintable = /[^\P{Cc}\t\n\v\f\r]|\uFFFD/u;

/** Half of a character pair cannot be stored either. */
export const isPrintable = (text: string): boolean => text.isWellFormed() && !unprintable.test(text);

/** Zero-width characters and marks of direction come along when a page is copied: nobody sees them, and no search finds the name. */
const unseen = String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`;
const everyUnseen = new RegExp(unseen, 'gu');
const aroundName = new RegExp(`^(?:\\s|${unseen})+|(?:\\s|${unseen})+$`, 'gu');

export const withoutUnseen = (text: string): string => text.replace(everyUnseen, '');

export const isBlank = (cell: Cell): boolean => cell.kind === 'text' && withoutUnseen(cell.text).trim() === '';

/** `第 3 个字前有看不见的字符 U+200B`, once what stands around the name is taken away. */
export function unseenIn(name: string): string | undefined {
  const [first] = nameText(name).matchAll(everyUnseen);
  if (first === undefined) return undefined;
  const code = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `第 ${first.index + 1} 个字前有看不见的字符（U+${code}）`;
}

export const nameText = (text: string): string => text.replace(aroundName, '').replace(/\s+/g, ' ');

/** ２０２４年 and ＤＨ－２０２５ are what they look like. */
export const codeText = (text: string): string => withoutUnseen(text.normalize('NFKC')).replace(/\s+/g, '');

/** A quote in front of a code or a number is Excel's word for text, typed where it is not needed. */
export const withoutTextMark = (text: string): string => withoutUnseen(text).replace(/^\s*['’‘＇`]+/, '');

/** What a spreadsheet would take for a formula when the cell is edited or a CSV file is opened. A plain number is none. */
const formulaLike = /^(?:[=@\t\r]|[-+](?!\d[\d,.]*$))/;

/** Text that is written into a file that a person opens. */
export const neutralText = (text: string): string => (formulaLike.test(text) || text.startsWith("'") ? `'${text}` : text);

/** Text that comes back: the mark in front of it was ours, or the person's own for the same end. */
export const withoutQuote = (text: string): string => (text.startsWith("'") && neutralText(text.slice(1)) === text ? text.slice(1) : text);
