// Word 的开头: what the paper is and is not, in a frame, with the code to scan beside it.

import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  type ITableBordersOptions,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import type { Paper } from '../paper.ts';
import { qrPng } from '../qr-code.ts';
import { textWidth } from './word-style.ts';
import { cellParagraphs } from './word-tables.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = { style: BorderStyle.SINGLE, size: 8, color: '404040' };
type Border = NonNullable<ITableBordersOptions['top']>;
const all = (border: Border) => ({ top: border, bottom: border, left: border, right: border });
/** Pixels of a 96th of an inch: 30 mm. */
const codeSize = 113;

export function openingOf({ opening, check: { address, invitation } }: Paper): Table {
  const codeWidth = mm(36);
  const altText = { name: 'QR', title: invitation, description: `二维码：${address}` };
  const code = new ImageRun({ type: 'png', data: qrPng(address), transformation: { width: codeSize, height: codeSize }, altText });
  const text = cellParagraphs(
    opening.map((it) => ({ text: it })),
    { alignment: AlignmentType.BOTH },
  );
  const caption = cellParagraphs([{ text: invitation, look: 'faint' }], { alignment: AlignmentType.CENTER });
  const drawing = new Paragraph({ alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: 'auto' }, children: [code] });
  const margins = { top: mm(2), bottom: mm(2), left: mm(3), right: mm(3) };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [textWidth - codeWidth, codeWidth],
    width: { size: textWidth, type: 'dxa' },
    borders: { ...all(none), insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ borders: all(line), margins, verticalAlign: VerticalAlignTable.CENTER, children: text }),
          new TableCell({
            borders: { ...all(none), left: line },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [drawing, ...caption],
          }),
        ],
      }),
    ],
  });
}
