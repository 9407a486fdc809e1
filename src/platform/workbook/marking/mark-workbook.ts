// 标记工作簿: the file that was sent, with what is told about it in its cells; all else in it stays as it was.

import type { Sheet } from '../cell.ts';
import { noteColumnIn } from '../header-row.ts';
import { partsOf, relationsOf, type SheetPart, workbookOf, workbookPart } from '../xlsx/parts/package-parts.ts';
import { writeZip } from '../xlsx/write-zip.ts';
import { columnOfMark, type Mark, problemSheet } from './mark.ts';
import { markNotes } from './mark-notes.ts';
import { markSheet } from './mark-sheet.ts';
import { type MarkStyles, markStyles } from './mark-styles.ts';
import { type PartChanges, partChanges } from './part-changes.ts';
import { problemSheetOf } from './problem-sheet.ts';
import { asBytes } from './xml-text.ts';

export interface Marking {
  readonly marks: readonly Mark[];
  /** As the file was read. */
  readonly sheets: readonly Sheet[];
  /** By sheet: the row of headers. Only sheets that have one get a column of reasons. */
  readonly headerRows: ReadonlyMap<string, number>;
}

/** Of a workbook that was read without a refusal. */
export function markWorkbook(file: Buffer, marking: Marking): Buffer {
  const parts = partsOf(file);
  if (parts === undefined) return file;
  const changes = partChanges(parts);
  const named = relationsOf(parts, workbookPart);
  const stylesPart = named.find(({ type }) => type === 'styles')?.target;
  const styles = stylesPart === undefined ? undefined : markStyles(changes.text(stylesPart) ?? '');
  for (const sheet of workbookOf(parts).sheets) {
    if (sheet.name !== problemSheet) markOne(changes, { sheet, styles, marking });
  }
  listProblems(changes, { sheets: workbookOf(parts).sheets, content: problemSheetOf(marking.marks, styles) });
  if (styles !== undefined && stylesPart !== undefined) changes.set(stylesPart, styles.written());
  return writeZip(
    [...changes.all()].map(([name, text]) => ({ name, content: asBytes(text) })),
    { file, entries: parts.entries.filter(({ name }) => !changes.has(name)) },
  );
}

function markOne(
  changes: PartChanges,
  { sheet, styles, marking }: { sheet: SheetPart; styles: MarkStyles | undefined; marking: Marking },
): void {
  const xml = changes.text(sheet.part);
  if (xml === undefined) return;
  const marks = marking.marks.filter((mark) => mark.sheet === sheet.name);
  const headerRow = marking.headerRows.get(sheet.name);
  const read = marking.sheets.find(({ name }) => name === sheet.name);
  const marked = markSheet(xml, { marks, styles, headerRow, noteColumn: noteColumnOf(read, { headerRow, marks }) });
  changes.set(sheet.part, withNotes(changes, { sheet, xml: marked, marks }));
}

/** Where ours stood before, or behind all that is there. */
function noteColumnOf(sheet: Sheet | undefined, { headerRow, marks }: { headerRow: number | undefined; marks: readonly Mark[] }): number {
  const header = sheet?.rows.find(({ row }) => row === headerRow);
  const before = noteColumnIn(header);
  if (before !== undefined) return before;
  const last = (sheet?.rows ?? []).reduce((most, { cells }) => Math.max(most, ...cells.keys()), 0);
  return marks.reduce((most, mark) => Math.max(most, columnOfMark(mark) ?? 0), last) + 1;
}

function withNotes(changes: PartChanges, { sheet, xml, marks }: { sheet: SheetPart; xml: string; marks: readonly Mark[] }): string {
  const relations = relationsOf(changes, sheet.part);
  const drawingId = /<(?:\w+:)?legacyDrawing\s[^>]*?:id="([^"]+)"/.exec(xml)?.[1];
  const drawing = relations.find(({ id }) => id === drawingId)?.target;
  const comments = relations.find(({ type }) => type === 'comments')?.target;
  const texts = { comments: comments && changes.text(comments), drawing: drawing && changes.text(drawing) };
  const notes = markNotes(definedOnly(texts), marks);
  if (notes === undefined) return xml;
  changes.set(comments ?? changes.add({ of: sheet.part, name: changes.freeName('xl/comments', 'xml'), type: 'comments' }), notes.comments);
  if (drawing !== undefined) {
    changes.set(drawing, notes.drawing);
    return xml;
  }
  const part = changes.freeName('xl/drawings/vmlDrawing', 'vml');
  changes.set(changes.add({ of: sheet.part, name: part, type: 'vmlDrawing' }), notes.drawing);
  return withDrawing(xml, changes.idOf(sheet.part, part));
}

const definedOnly = ({
  comments,
  drawing,
}: {
  comments: string | undefined;
  drawing: string | undefined;
}): { comments?: string; drawing?: string } => ({
  ...(comments === undefined ? {} : { comments }),
  ...(drawing === undefined ? {} : { drawing }),
});

/** Elements of a sheet stand in a fixed order. */
function withDrawing(xml: string, id: string): string {
  const after = xml.lastIndexOf('sheetData');
  const behind =
    /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/(?:\w+:)?worksheet>/;
  const at = after + (behind.exec(xml.slice(after))?.index ?? 0);
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml)?.[1] ?? '';
  const element = `<${prefix}legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  return `${xml.slice(0, at)}${element}${xml.slice(at)}`;
}

function listProblems(changes: PartChanges, { sheets, content }: { sheets: readonly SheetPart[]; content: string }): void {
  const before = sheets.find(({ name }) => name === problemSheet);
  if (before !== undefined) changes.set(before.part, content);
  else changes.set(changes.addSheet(problemSheet), content);
}
