// 白底工作簿: sheets of text as a new workbook, for what came as CSV and for rows that are given back.

import { cellText, columnLetter, type Sheet } from '../cell.ts';
import { writeZip } from '../xlsx/write-zip.ts';
import { relationsNamespace, textCell, xmlText } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Style 1 is text: Excel leaves eighteen digits and 1-2 as they are. */
const styles =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

export function plainWorkbook(sheets: readonly Sheet[]): Buffer {
  const parts = sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheetXml(sheet) }));
  const overrides = [...parts.map(({ name }) => [name, 'worksheet']), ['xl/workbook.xml', 'sheet.main'], ['xl/styles.xml', 'styles']].map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${types}.${type}+xml"/>`,
  );
  const listed = sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const named = [
    ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
  ];
  const all = [
    {
      name: '[Content_Types].xml',
      content: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    },
    { name: '_rels/.rels', content: relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${relationsNamespace}"><sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(named) },
    { name: 'xl/styles.xml', content: Buffer.from(styles).toString('latin1') },
    ...parts,
  ];
  return writeZip(
    all.map(({ name, content }) => ({ name, content: Buffer.from(content, 'latin1') })),
    { file: Buffer.alloc(0), entries: [] },
  );
}

const relationsXml = (relations: readonly (readonly string[])[]): string =>
  `${declaration}<Relationships xmlns="${relation}">${relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationsNamespace}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const [narrowest, widest] = [12, 40];

function sheetXml({ rows }: Sheet): string {
  const widths: number[] = [];
  const data = rows.map(({ row, cells }) => {
    const written = [...cells].map(([column, cell]) => {
      const text = cellText(cell);
      widths[column - 1] = Math.max(widths[column - 1] ?? narrowest, Math.min(widest, text.length + 4));
      return textCell(`${columnLetter(column)}${row}`, { text, style: 1 });
    });
    return `<row r="${row}">${written.join('')}</row>`;
  });
  const columns = Array.from(widths, (width = narrowest, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const list = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  return `${declaration}<worksheet xmlns="${main}">${list}<sheetData>${data.join('')}</sheetData></worksheet>`;
}
