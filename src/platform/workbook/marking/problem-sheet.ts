// 导入问题表: all that is told about a file in one list, each with a link to its cell.

import { columnLetter } from '../cell.ts';
import { type Mark, placeOf, toneName, tones } from './mark.ts';
import type { MarkStyles } from './mark-styles.ts';
import { textCell, xmlText } from './xml-text.ts';

const headers = ['类别', '工作表', '单元格', '列', '现为', '应为', '怎么办'];
const widths = [9, 14, 11, 20, 30, 40, 60];
/** What a person still reads; the column of reasons has the rest. */
const mostListed = 5000;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function problemSheetOf(marks: readonly Mark[], styles: MarkStyles | undefined): string {
  const listed = marks.toSorted((one, other) => tones.indexOf(one.tone) - tones.indexOf(other.tone)).slice(0, mostListed);
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  const rows = [
    headers.map((text, i) => cell(i, 1, { text, style: styles?.heading })),
    ...listed.map((mark, i) => rowOf(mark, i + 2, styles)),
  ];
  const beyond =
    marks.length > listed.length
      ? [[cell(0, listed.length + 2, { text: `另有 ${marks.length - listed.length} 处没有列出`, style: undefined })]]
      : [];
  const heights = [1, ...listed.map((mark) => linesOf(textsOf(mark)))];
  const data = [...rows, ...beyond]
    .map((cells, i) => `<row r="${i + 1}" ht="${lineHeight * (heights[i] ?? 1)}" customHeight="1">${cells.join('')}</row>`)
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${main}">` +
    // On paper it is one page wide.
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns}</cols><sheetData>${data}</sheetData>${linksOf(listed)}` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function textsOf(mark: Mark): readonly string[] {
  const columnName = mark.column?.replace(/^[A-Z]{1,3}(?: |$)/, '') ?? '';
  return [toneName[mark.tone], mark.sheet, placeOf(mark), columnName, mark.found, mark.expected, mark.remedy];
}

const lineHeight = 16;
/** Not every program makes a row as high as its wrapped text. A Chinese character is two wide. */
const linesOf = (texts: readonly string[]): number =>
  Math.max(...texts.map((text, i) => Math.ceil(text.replace(/[\u0100-\uFFFF]/g, '  ').length / ((widths[i] ?? 1) - 2))), 1);

function rowOf(mark: Mark, row: number, styles: MarkStyles | undefined): readonly string[] {
  return textsOf(mark).map((text, i) =>
    cell(i, row, { text, style: i === 0 ? styles?.marked(styles.wrapped, mark.tone) : styles?.wrapped }),
  );
}

const cell = (at: number, row: number, { text, style }: { text: string; style: number | undefined }): string =>
  textCell(`${columnLetter(at + 1)}${row}`, { text, style });

function linksOf(marks: readonly Mark[]): string {
  const links = marks.flatMap((mark, i) => {
    if (mark.row === null) return [];
    const place = placeOf(mark);
    const target = `'${mark.sheet.replaceAll("'", "''")}'!${/^[A-Z]/.test(place) ? place : `A${mark.row}`}`;
    return [`<hyperlink ref="C${i + 2}" location="${xmlText(target)}" display="${xmlText(place)}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
