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
  /** The number as it looks when its mark is lost: 十三严格落实. */
  readonly unmarked: (no: number) => string;
}

const chinese = '[一二三四五六七八九十百零]';
/** 三年内, 三级资质 and 三是 count or list; they number no measure. */
const counted = '[年月日天周个项级是类家种次条款届期批名位人亿万千百倍成要者则来分方大产季阶甲星层座栋处所轮步员元点]';
const either = (no: number): string => `(?:${chineseOf(no)}|${no})`;
const styles: readonly Style[] = [
  {
    shape: new RegExp(`^(${chinese}+)\\s*[、．.]\\s*`),
    write: (no) => `${chineseOf(no)}、`,
    unmarked: (no) => `${chineseOf(no)}(?!${chinese}|${counted}|[）)])`,
  },
  {
    shape: new RegExp(`^第\\s*(${chinese}+|[0-9０-９]{1,3})\\s*条[、：:]?\\s*`),
    write: (no) => `第${chineseOf(no)}条`,
    unmarked: (no) => `(?:第\\s*${either(no)}(?!${chinese}|[0-9]|${counted})|${either(no)}\\s*条(?!件|款|例|线))`,
  },
  {
    shape: /^([0-9０-９]{1,3})\s*(?:[、．]|\.(?![0-9０-９]))\s*/,
    write: (no) => `${no}.`,
    unmarked: (no) => `${no}\\s*(?=[\\u4e00-\\u9fff，：])(?!${counted})`,
  },
  {
    shape: new RegExp(`^[（(]\\s*(${chinese}+)\\s*[）)]\\s*`),
    write: (no) => `（${chineseOf(no)}）`,
    unmarked: (no) => `(?:[（(]\\s*${chineseOf(no)}(?!${chinese}|${counted})|${chineseOf(no)}\\s*[）)])`,
  },
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
    if (found === undefined && mayEndParagraph(lines[i - 1])) refuseUnmarked(line, style, expected);
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

/** The next number without its mark would make two measures one. */
function refuseUnmarked(line: Line, style: Style, expected: number): void {
  const written = new RegExp(`^${style.unmarked(expected)}`).exec(line.text)?.[0];
  if (written === undefined) return;
  throw new DocumentError(
    {
      kind: 'numbering',
      what: `这一段以“${written}”开头，像是下一条，但编号缺少标点`,
      expected: style.write(expected),
      remedy: `请对照原件：如果是下一条，请写成“${style.write(expected)}”；如果不是，请与上一段接成一段`,
    },
    line,
  );
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
