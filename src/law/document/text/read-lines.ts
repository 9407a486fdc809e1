// 还原版面: drops blank lines, form feeds and page numbers, and keeps the place of every line that is text.

import { DocumentError } from '../document-error.ts';
import type { Line } from './line.ts';

const dashes = '[—–―─－-]';
const pageNumbers = [
  new RegExp(`^${dashes}{1,2}\\s*[0-9０-９]{1,4}\\s*${dashes}{1,2}$`),
  /^第\s*[0-9０-９]{1,4}\s*页(\s*[，,/]?\s*共\s*[0-9０-９]{1,4}\s*页)?$/,
  /^[0-9]{1,4}\s*\/\s*[0-9]{1,4}$/,
  /^([·•・~～])\s*[0-9０-９]{1,4}\s*\1$/,
  /^page\s*[0-9]{1,4}(?:\s*(?:of|\/)\s*[0-9]{1,4})?$/i,
  // The line across the page that parts the imprint from the text.
  /^[—–―─━_=-]{4,}$/,
];
/** A page number that the extraction glued to its neighbours: 为企—5—业. A range (3—5—7) has digits beside it. */
const gluedPageNumber = /(^|[^0-9０-９—–])\s*[—–]\s*[0-9０-９]{1,3}\s*[—–]\s*(?=$|[^\s0-9０-９—–])/g;
/** With hyphens, only beside Chinese and with its spaces: 企- 5 -业, not GB-50-A. */
const gluedBetweenHyphens = /(^|[\u4e00-\u9fff，。、；：！？）”》〕】:;,)])\s*-\s+[0-9０-９]{1,3}\s+-\s*(?=$|[\u4e00-\u9fff“《（])/g;
const chinese = /[\u4e00-\u9fff]/;
/** 50%。 and a wrapped ）belong to the text; 〔6〕 and — VI — belong to nothing. */
const words = /[\u4e00-\u9fff，。、；：！？…]/;
const onlyMarks = /^[“”‘’《》（）()〔〕【】\s]*$/;
/** 〔2017〕19 broken off before its 号. */
const numberHead = /^[〔［【[]?[0-9]{0,4}[〕］】\]]第?[0-9]{0,4}\n[0-9]{0,4}\s?号/;
const bareNumber = /^[0-9０-９]{1,3}$/;
const wantsNumber = /[第年月至到约达0-9０-９.．]$/;
const continuesNumber = /^[万亿千百年月日号次个家条项米元期届%％‰.．0-9０-９]/;
const invisible = /[\u200B-\u200D\u00AD\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in the text is what it looks for
const unreadable = /[\uFFFD\u0000-\u0008\u000E-\u001F\u007F]/;

export function readLines(raw: string): readonly Line[] {
  const lines = raw.split(/\r\n|\r|\n/).flatMap((text, i) => piecesOf(text, i + 1));
  const kept = lines.filter((line, i) => !isPageNumber(line, lines[i - 1], lines[i + 1]));
  const firstWords = kept.findIndex(({ text }) => chinese.test(text));
  return kept.map((line, i) => (i > firstWords && isStray(line, kept[i + 1]) ? refuseStray(line) : line));
}

function piecesOf(whole: string, no: number): readonly Line[] {
  return whole
    .split(/[\f\v]/)
    .map((piece) => ({ no, text: piece.replace(invisible, '').replace(/\s+/g, ' ').trim(), raw: piece.trim() }))
    .map(refuseUnreadable)
    .map(({ text, raw }) => ({ no, raw, text: withoutPageNumber(text) }))
    .filter(({ text }) => text !== '');
}

function withoutPageNumber(text: string): string {
  if (pageNumbers.some((shape) => shape.test(text))) return '';
  return text.replace(gluedPageNumber, '$1').replace(gluedBetweenHyphens, '$1');
}

/** A number alone on its line is a page number, unless the words around it could want it. */
function isPageNumber(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (!bareNumber.test(line.text)) return false;
  if (!wantsNumber.test(before?.text ?? '') && !continuesNumber.test(after?.text ?? '')) return true;
  throw new DocumentError(
    {
      kind: 'page-number',
      what: '这一行只有数字，无法判断是页码还是正文',
      expected: '页码（如 —5—）或与前后文同一行的数字',
      remedy: '请删去页码，或把数字接到前后文同一行',
    },
    line,
  );
}

function isStray({ text }: Line, after: Line | undefined): boolean {
  if (words.test(text) || onlyMarks.test(text)) return false;
  return /^[〔［【[][0-9]{1,3}[〕］】\]]$/.test(text) || !numberHead.test(`${text}\n${after?.text ?? ''}`);
}

function refuseStray(line: Line): never {
  throw new DocumentError(
    {
      kind: 'page-number',
      what: '这一行没有汉字，也没有标点，无法判断是页码还是正文',
      expected: '页码（如 —5—）或与前后文同一行的文字',
      remedy: '请对照原件：如果是页码请删去，如果是正文请与前后文接成一行',
    },
    line,
  );
}

function refuseUnreadable(line: Line): Line {
  if (!unreadable.test(line.text)) return line;
  throw new DocumentError(
    {
      kind: 'character',
      what: '有无法辨认的字符，文件可能转码失败',
      expected: 'UTF-8 或 GB18030 编码的文字',
      remedy: '请用正确的编码重新导出这份文件',
    },
    line,
  );
}
