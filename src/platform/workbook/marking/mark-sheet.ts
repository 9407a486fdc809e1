// 标记一张表: colours the cells that are told about, writes the reasons behind each row, and takes away what an earlier marking left.

import { columnLetter } from '../cell.ts';
import { columnOf } from '../xlsx/parts/read-cells.ts';
import { columnOfMark, type Mark, noteHeader, reasonOf, type Tone, tones } from './mark.ts';
import type { MarkStyles } from './mark-styles.ts';
import { prefixOf, textCell } from './xml-text.ts';

export interface SheetMarking {
  readonly marks: readonly Mark[];
  readonly styles: MarkStyles | undefined;
  /** Where the reasons of a row stand. */
  readonly noteColumn: number;
  /** Undefined: the sheet has no headers, and gets no column of reasons. */
  readonly headerRow: number | undefined;
}

interface CellElement {
  readonly column: number;
  readonly attributes: string;
  /** Undefined: the element is empty. */
  readonly content: string | undefined;
}

/** Of cells that nothing is told about, not a byte changes. */
export function markSheet(xml: string, marking: SheetMarking): string {
  const prefix = prefixOf(xml, 'worksheet');
  const byRow = Map.groupBy(
    marking.marks.filter(({ row }) => row !== null),
    ({ row }) => row ?? 0,
  );
  const row = new RegExp(`<${prefix}row\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}row>)`, 'g');
  let count = 0;
  const marked = xml.replace(row, (whole: string, attributes: string, content: string | undefined) => {
    count = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? count + 1);
    const marks = byRow.get(count) ?? [];
    const isHeader = count === marking.headerRow;
    const cells = cellsOf(content ?? '', prefix);
    if (marks.length === 0 && !isHeader && !cells.some((cell) => isOurs(cell, marking))) return whole;
    return rowElement({ row: count, attributes, prefix, isHeader }, { cells, marks, marking });
  });
  if (marked === xml && marking.headerRow === undefined) return xml;
  return withColumn(marked.replace(new RegExp(`<${prefix}dimension\\b[^>]*/>`), ''), { prefix, marking });
}

function cellsOf(content: string, prefix: string): readonly CellElement[] {
  const cell = new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c>)`, 'g');
  let column = 0;
  return [...content.matchAll(cell)].map(([, attributes = '', inner]) => {
    const ref = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
    column = ref === undefined ? column + 1 : columnOf(ref);
    return { column, attributes, content: inner };
  });
}

const styleOf = ({ attributes }: Pick<CellElement, 'attributes'>): number => Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);

const isOurs = (cell: CellElement, { styles, noteColumn }: SheetMarking): boolean =>
  cell.column === noteColumn || styles?.cleaned(styleOf(cell)) !== undefined;

interface RowPlace {
  readonly row: number;
  readonly attributes: string;
  readonly prefix: string;
  readonly isHeader: boolean;
}
interface RowMarking {
  readonly cells: readonly CellElement[];
  readonly marks: readonly Mark[];
  readonly marking: SheetMarking;
}

function rowElement({ row, attributes, prefix, isHeader }: RowPlace, { cells, marks, marking }: RowMarking): string {
  const { styles, noteColumn, headerRow } = marking;
  const toneByColumn = worstTones(marks);
  const kept = cells.filter(({ column }) => column !== noteColumn || headerRow === undefined);
  const missing = [...toneByColumn.keys()].filter((column) => column !== noteColumn && !kept.some((cell) => cell.column === column));
  const written = [...kept, ...missing.map((column) => ({ column, attributes: '', content: undefined }))]
    .sort((one, other) => one.column - other.column)
    .map((cell) => {
      const plain = styles?.cleaned(styleOf(cell)) ?? styleOf(cell);
      const tone = toneByColumn.get(cell.column);
      return cellElement(cell, {
        ref: `${columnLetter(cell.column)}${row}`,
        style: tone && styles ? styles.marked(plain, tone) : plain,
        prefix,
      });
    });
  const note = isHeader ? noteHeader : marks.map(reasonOf).join('\n');
  const noted = headerRow !== undefined && note !== '';
  const style = isHeader ? styles?.heading : styles?.wrapped;
  if (noted) written.push(textCell(`${columnLetter(noteColumn)}${row}`, { text: note, style, prefix }));
  return `<${prefix}row${attributes.replace(/\sspans="[^"]*"/, '')}>${written.join('')}</${prefix}row>`;
}

function cellElement({ attributes, content }: CellElement, { ref, style, prefix }: { ref: string; style: number; prefix: string }): string {
  const others = attributes.replace(/\s(?:r|s)="[^"]*"/g, '').trimEnd();
  const tag = `<${prefix}c r="${ref}"${style === 0 ? '' : ` s="${style}"`}${others}`;
  return content === undefined ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
}

export function worstTones(marks: readonly Mark[]): ReadonlyMap<number, Tone> {
  const worst = new Map<number, Tone>();
  for (const mark of marks) {
    const column = columnOfMark(mark);
    const known = column === undefined ? undefined : worst.get(column);
    if (column !== undefined && (known === undefined || tones.indexOf(mark.tone) < tones.indexOf(known))) worst.set(column, mark.tone);
  }
  return worst;
}

const noteWidth = 60;

/** The column of reasons is wide enough to be read, unless the sheet says how wide it is. */
function withColumn(xml: string, { prefix, marking: { noteColumn, headerRow } }: { prefix: string; marking: SheetMarking }): string {
  if (headerRow === undefined) return xml;
  const ours = `<${prefix}col min="${noteColumn}" max="${noteColumn}" width="${noteWidth}" customWidth="1"/>`;
  const list = new RegExp(`<${prefix}cols>([\\s\\S]*?)</${prefix}cols>`).exec(xml);
  if (list === null) return xml.replace(new RegExp(`<${prefix}sheetData\\b`), (data) => `<${prefix}cols>${ours}</${prefix}cols>${data}`);
  const ranges = [...(list[1] ?? '').matchAll(/\bmin="(\d+)"[^>]*?\bmax="(\d+)"|\bmax="(\d+)"[^>]*?\bmin="(\d+)"/g)].map(
    ([, min, max, last, first]) => [Number(min ?? first), Number(max ?? last)],
  );
  if (ranges.some(([, max = 0]) => max >= noteColumn)) return xml;
  return xml.replace(list[0], () => `<${prefix}cols>${list[1]}${ours}</${prefix}cols>`);
}
