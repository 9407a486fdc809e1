// 编号: where each measure begins. Numbers run from one without a gap.

import { DocumentError } from '../document-error.ts';
import { type Line, mayEndParagraph, nowhere } from '../text/line.ts';
import { chineseOf, numberOf } from '../text/numerals.ts';

export interface NumberedPart {
  readonly no: number;
  /** Without the number itself. */
  readonly lines: readonly Line[];
}

export interface Numbered {
  readonly before: readonly Line[];
  readonly parts: readonly NumberedPart[];
}

interface Style {
  readonly shape: RegExp;
  readonly write: (no: number) => string;
}

const chinese = '[一二三四五六七八九十百零]';
const styles: readonly Style[] = [
  { shape: new RegExp(`^(${chinese}+)\\s*[、．.]\\s*`), write: (no) => `${chineseOf(no)}、` },
  { shape: new RegExp(`^第\\s*(${chinese}+|[0-9０-９]{1,3})\\s*条[、：:]?\\s*`), write: (no) => `第${chineseOf(no)}条` },
  { shape: /^([0-9０-９]{1,3})\s*(?:[、．]|\.(?![0-9０-９]))\s*/, write: (no) => `${no}.` },
  { shape: new RegExp(`^[（(]\\s*(${chinese}+)\\s*[）)]\\s*`), write: (no) => `（${chineseOf(no)}）` },
];
/** 第二章 支持措施: groups measures, belongs to none. */
const chapter = new RegExp(`^第\\s*${chinese}+\\s*[章节](?:\\s|$)`);

/** The first numbered paragraph sets the style; deeper numbers of another style are text. */
export function numberedParts(all: readonly Line[]): Numbered {
  const lines = all.filter((line, i) => !(chapter.test(line.text) && !line.text.endsWith('。') && mayEndParagraph(all[i - 1])));
  const first = lines.findIndex((line, i) => mayEndParagraph(lines[i - 1]) && styleOf(line) !== undefined);
  const style = first < 0 ? undefined : styleOf(lines[first] ?? nowhere);
  if (style === undefined) throw noMeasures(all);
  return { before: lines.slice(0, first), parts: partsOf(lines.slice(first), style) };
}

function partsOf(lines: readonly Line[], style: Style): readonly NumberedPart[] {
  const parts: { no: number; lines: Line[] }[] = [];
  lines.forEach((line, i) => {
    const expected = parts.length + 1;
    const found = numberAt(line, style);
    if (found !== undefined && found !== expected && mayEndParagraph(lines[i - 1])) throw outOfOrder(line, style.write(expected));
    if (found === expected) parts.push({ no: expected, lines: [{ ...line, text: line.text.replace(style.shape, '') }] });
    else parts.at(-1)?.lines.push(line);
  });
  return parts;
}

function styleOf(line: Line): Style | undefined {
  return styles.find((style) => numberAt(line, style) !== undefined);
}

function numberAt({ text }: Line, style: Style): number | undefined {
  const [, number] = style.shape.exec(text) ?? [];
  return number === undefined ? undefined : numberOf(number);
}

function outOfOrder(line: Line, expected: string): DocumentError {
  return new DocumentError(
    {
      kind: 'numbering',
      what: `措施编号不连续：这里应当是“${expected}”`,
      expected,
      remedy: '请对照原件检查编号是否漏了、重了或跳了',
    },
    line,
  );
}

function noMeasures(lines: readonly Line[]): DocumentError {
  return new DocumentError(
    {
      kind: 'measures',
      what: '没有读到逐条编号的措施',
      expected: '以“一、”“第一条”“1.”或“（一）”开头的段落，从一开始连续编号',
      remedy: '请确认文件包含措施正文，并对照原件补上编号',
    },
    lines.at(-1) ?? nowhere,
  );
}
