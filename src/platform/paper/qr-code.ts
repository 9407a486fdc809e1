// 二维码: the dark squares of a code, drawn as SVG for print and as PNG for Word.

import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Four light squares on each side, as the standard asks. Medium correction: a stamp or a fold may cover some of it. */
const darkSquares = (text: string): readonly (readonly boolean[])[] => encode(text, { ecc: 'M', border: 4 }).data;

export function qrSvg(text: string): string {
  const rows = darkSquares(text);
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
}

/** One byte a dot, black or white; each square is `scale` dots wide. */
export function qrPng(text: string, scale = 8): Buffer {
  const rows = darkSquares(text);
  const size = rows.length * scale;
  const lines = rows.flatMap((row) => {
    const line = Buffer.from([0, ...row.flatMap((isDark) => Array<number>(scale).fill(isDark ? 0 : 255))]);
    return Array<Buffer>(scale).fill(line);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.writeUInt8(8, 8); // bits a dot; grey, so one channel
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
