// Word 的表格: fixed widths, a head on every page, and no row broken between two pages.

import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable as VerticalAlign,
} from 'docx';
import type { Block, Cell, Line, TableRow as PaperRow, Table as PaperTable } from '../paper.ts';
import { looks, textWidth } from './word-style.ts';

type Pairs = Extract<Block, { readonly is: 'pairs' }>;
type Setting = { readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]; readonly keepNext?: boolean };

export const runOf = ({ text, look }: Line): TextRun => new TextRun({ text, ...(look === undefined ? {} : looks[look]) });

export const cellParagraphs = (lines: readonly Line[], setting: Setting = {}): Paragraph[] =>
  lines.map((line) => new Paragraph({ style: 'Cell', children: [runOf(line)], ...setting }));

const grey = { style: BorderStyle.SINGLE, size: 4, color: '8c8c8c' };
const lines = { top: grey, bottom: grey, left: grey, right: grey, insideHorizontal: grey, insideVertical: grey };
const frame = { layout: TableLayoutType.FIXED, borders: lines, margins: { top: mm(0.8), bottom: mm(0.8), left: mm(1.5), right: mm(1.5) } };

function widths(shares: readonly number[]): number[] {
  const sum = shares.reduce((all, one) => all + one, 0);
  return shares.map((share) => Math.round((textWidth * share) / sum));
}

const alignmentOf = ({ align }: Cell) => (align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT);

export function tableOf({ columns, rows }: PaperTable): Table {
  const columnWidths = widths(columns.map(({ share }) => share));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }) =>
        new TableCell({ children: cellParagraphs([{ text: title, look: 'strong' }], { alignment: AlignmentType.CENTER, keepNext: true }) }),
    ),
  });
  return new Table({
    ...frame,
    columnWidths,
    width: { size: textWidth, type: 'dxa' },
    rows: [head, ...rows.flatMap((row) => rowsOf(row, columns.length))],
  });
}

/** What stands beneath a row stays on its page. */
function rowsOf({ cells: [first, ...others], beneath }: PaperRow, width: number): TableRow[] {
  const isDeep = beneath.length > 0;
  const setting = { keepNext: isDeep };
  const children = [
    new TableCell({ children: cellParagraphs(first?.lines ?? [], setting), ...(isDeep ? { rowSpan: 2 } : {}) }),
    ...others.map((cell) => new TableCell({ children: cellParagraphs(cell.lines, { ...setting, alignment: alignmentOf(cell) }) })),
  ];
  const row = new TableRow({ cantSplit: true, children });
  if (!isDeep) return [row];
  const below = new TableCell({ columnSpan: width - 1, children: cellParagraphs(beneath) });
  return [row, new TableRow({ cantSplit: true, children: [below] })];
}

/** Broken between rows only: kept whole it would leave half of the page before it empty. */
export function pairsOf({ rows }: Pairs): Table {
  return new Table({
    ...frame,
    columnWidths: widths([36, 120]),
    width: { size: textWidth, type: 'dxa' },
    rows: rows.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              verticalAlign: VerticalAlign.CENTER,
              children: cellParagraphs([{ text: label }]),
            }),
            new TableCell({
              verticalAlign: VerticalAlign.CENTER,
              children: cellParagraphs(value.lines, { alignment: alignmentOf(value) }),
            }),
          ],
        }),
    ),
  });
}
