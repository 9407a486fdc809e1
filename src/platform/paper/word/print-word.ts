// 出 Word: the same blocks as a file that an office can edit.

import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Block, Paper } from '../paper.ts';
import { openingOf } from './word-opening.ts';
import { fontTable, looks, page, styles, textWidth } from './word-style.ts';
import { pairsOf, tableOf } from './word-tables.ts';

/** Their signs stand in the margin that the lines are indented by. */
const hanging = { style: { paragraph: { indent: { left: 400, hanging: 400 } } } };
const lists = [
  { reference: 'numbered', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, ...hanging }] },
  { reference: 'plain', levels: [{ level: 0, format: LevelFormat.BULLET, text: '·', alignment: AlignmentType.LEFT, ...hanging }] },
];

export async function printWord(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: `${paper.title} ${paper.number}`,
    creator: paper.issuer,
    styles,
    numbering: { config: lists },
    sections: [
      {
        properties: { page },
        headers: { default: headOf(paper) },
        footers: { default: foot },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(paper.title)] }),
          openingOf(paper),
          ...paper.blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document, undefined, [fontTable]);
}

function headOf({ title, number, headMark, watermark }: Paper): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Margin',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(`${title}　${number}`),
          ...(headMark === null ? [] : [new TextRun({ text: `\t${headMark}`, ...looks.bad })]),
          ...(watermark === null ? [] : [new TextWatermark({ text: watermark, font: '黑体', color: 'E6E6E6', width: 300, height: 150 })]),
        ],
      }),
    ],
  });
}

const foot = new Footer({
  children: [
    new Paragraph({
      style: 'Margin',
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'] })],
    }),
  ],
});

function blockOf(block: Block): readonly (Paragraph | Table)[] {
  if (block.is === 'table') return [tableOf(block), gap()];
  if (block.is === 'pairs') return [pairsOf(block), gap()];
  if (block.is === 'heading') {
    const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    return [new Paragraph({ heading, children: [new TextRun(block.text)] })];
  }
  if (block.is === 'text') {
    const { text, look } = block.line;
    const color = look === undefined ? {} : { color: looks[look].color ?? '000000' };
    return [new Paragraph({ style: 'Body', children: [new TextRun({ text, ...color })] })];
  }
  if (block.is === 'quote') {
    const from = new Paragraph({ style: 'Quote', children: [new TextRun({ text: block.from, ...looks.faint })] });
    return [new Paragraph({ style: 'Quote', children: [new TextRun(block.text)] }), from];
  }
  return block.items.map((text) => itemOf(text, block.numbered));
}

const itemOf = (text: string, isNumbered: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    numbering: { reference: isNumbered ? 'numbered' : 'plain', level: 0 },
    children: [new TextRun(text)],
  });

/** Two tables that touch would be one. */
const gap = (): Paragraph => new Paragraph({ spacing: { line: 120, lineRule: 'exact' } });
