// 试验用读 PDF: the words that the pages of our own PDF draw, each run read by the map of its font. No reader for other people's files.

import { inflateSync } from 'node:zlib';

type GlyphMap = ReadonlyMap<number, string>;

/** One text a font, since only the page knows which is meant; what a page says stands in one of them. */
export function drawnTexts(pdf: Uint8Array): readonly string[] {
  const streams = streamsOf(Buffer.from(pdf));
  const maps = streams.filter((it) => it.includes('beginbfchar')).map(glyphMap);
  const drawings = streams.filter((it) => it.includes(' Tf\n')).map(glyphsDrawn);
  return maps.map((map) =>
    drawings.map((runs) => runs.map((run) => run.map((glyph) => map.get(glyph) ?? '�').join('')).join('')).join('\n'),
  );
}

export const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

function streamsOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/(?<!end)stream\r?\n/g)].map(({ index, 0: mark }) => {
    const bytes = pdf.subarray(index + mark.length, text.indexOf('endstream', index));
    try {
      return inflateSync(bytes).toString('latin1');
    } catch {
      return bytes.toString('latin1');
    }
  });
}

/** `<0001> <8BD5>` */
function glyphMap(map: string): GlyphMap {
  const pairs = map.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm);
  return new Map(
    [...pairs].map(([, glyph = '', text = '']) => [Number.parseInt(glyph, 16), Buffer.from(text, 'hex').swap16().toString('utf16le')]),
  );
}

/** `[(\000\001) -20 (\000\002)] TJ`: two bytes a glyph. */
function glyphsDrawn(page: string): readonly (readonly number[])[] {
  return page.split('\n').flatMap((line) => {
    if (!line.endsWith('] TJ')) return [];
    const bytes = bytesIn(line);
    return [Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16BE(2 * i))];
  });
}

const named: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The strings of one line, joined. A pair of brackets inside of a string needs no escape. */
function bytesIn(line: string): Buffer {
  const bytes: number[] = [];
  let depth = 0;
  for (const [token, octal, escaped] of line.matchAll(/\\([0-7]{1,3})|\\(.)|[\s\S]/g)) {
    if (token === ')') depth -= 1;
    if (depth > 0) bytes.push(octal === undefined ? signOf(token, escaped) : Number.parseInt(octal, 8));
    if (token === '(') depth += 1;
  }
  return Buffer.from(bytes);
}

const signOf = (token: string, escaped = ''): number => named[escaped] ?? (escaped || token).charCodeAt(0);
