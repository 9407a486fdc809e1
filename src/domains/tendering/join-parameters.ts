// 标段与技术参数: joins the two sheets of a workbook, and refuses a list of objects that is not said to be complete.

import type { CellFault } from '#platform/workbook/fault';
import type { WorkbookReading } from '#platform/workbook/read-sheets';
import { type ReadRow, rowsOf, type SheetReading } from '#platform/workbook/sheet-definition';
import { readParameter } from './rules/read-parameter.ts';
import { lotSheet, parameterSheet } from './sheets.ts';

/** Half a list would let a lot pass for smaller than it is: objects count only when all of them are there. */
export function joinParameters(reading: WorkbookReading): WorkbookReading {
  const lots = reading.sheets.find(({ register }) => register === lotSheet.register);
  const parameters = reading.sheets.find(({ register }) => register === parameterSheet.register);
  const listed = new Set(
    rowsOf(lotSheet, lots?.rows ?? []).flatMap(({ values }) => (values.parametersListed === true ? [values.code] : [])),
  );
  const faults = rowsOf(parameterSheet, parameters?.rows ?? [])
    .filter(({ values }) => values.lot !== undefined && !listed.has(values.lot))
    .map(({ row, values }) => notListed({ sheet: parameters?.sheet ?? '', row, column: columnOfLot(parameters), found: values.lot }));
  const sheets = reading.sheets.map((sheet): SheetReading => {
    if (sheet === lots) return { ...sheet, rows: sheet.rows.map((row) => withParameters(row, parameters?.rows ?? [])) };
    // Each link has been answered here.
    return sheet === parameters ? { ...sheet, links: [] } : sheet;
  });
  return { ...reading, sheets, faults: [...reading.faults, ...faults] };
}

function withParameters(lot: ReadRow, rows: readonly ReadRow[]): ReadRow {
  if (lot.values.parametersListed !== true) return lot;
  const own = rowsOf(parameterSheet, rows).filter(({ values }) => values.lot === lot.values.code);
  const entries = own.flatMap(({ values }) => {
    const read = values.parameter === undefined ? undefined : readParameter(values.parameter, values.value);
    return read?.ok ? [[values.parameter, read.value]] : [];
  });
  return { ...lot, values: { ...lot.values, parameters: Object.fromEntries(entries) } };
}

const columnOfLot = (parameters: SheetReading | undefined): string =>
  parameters?.links.find(({ field }) => field === 'lot')?.column ?? '标段编号';

function notListed(place: Pick<CellFault, 'sheet' | 'row' | 'column' | 'found'>): CellFault {
  return {
    ...place,
    expected: '本文件「招标项目」表中「技术参数已列全」为「是」的标段',
    remedy: '请在「招标项目」表中补上这个标段，核实全部参数都已列出后在「技术参数已列全」列写「是」；没有列全的请删去这一行。',
  };
}
