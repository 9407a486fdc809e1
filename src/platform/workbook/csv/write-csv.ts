// 写 CSV: UTF-8 with its mark, so that Excel reads it as such; no cell that a spreadsheet takes for a formula.

import { neutralText } from '../values/plain-text.ts';

type Texts = readonly string[];

/** Excel guesses another encoding without it. */
const mark = '\uFEFF';

export async function writeCsv(headers: Texts, pieces: AsyncIterable<readonly Texts[]>): Promise<Buffer> {
  const out = [Buffer.from(`${mark}${lineOf(headers)}`)];
  for await (const piece of pieces) out.push(Buffer.from(piece.map(lineOf).join('')));
  return Buffer.concat(out);
}

const lineOf = (texts: Texts): string => `${texts.map((text) => quoted(neutralText(text))).join(',')}\r\n`;

/** RFC 4180; other separators too, since who reads it guesses. */
const quoted = (text: string): string => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
