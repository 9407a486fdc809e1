// 标段与技术参数: brings the two places together where the objects of a lot may be told, and refuses what they do not agree on.

import { isDeepStrictEqual } from 'node:util';
import type { CellFault } from '#platform/workbook/fault';
import type { WorkbookReading } from '#platform/workbook/read-sheets';
import { type ReadRow, type RowOf, rowsOf, type SheetReading } from '#platform/workbook/sheet-definition';
import { type ListedParameters, parameterListText, readParameterList } from './rules/parameter-list.ts';
import { readParameter } from './rules/read-parameter.ts';
import { lotSheet, parameterSheet } from './sheets.ts';

type LotRow = ReadRow & { readonly values: RowOf<typeof lotSheet.columns> };
type ParameterRow = ReadRow & { readonly values: RowOf<typeof parameterSheet.columns> };

/** Half a list would let a lot pass for smaller than it is: objects count only when all of them are there. */
export function joinParameters(reading: WorkbookReading): WorkbookReading {
  const lots = reading.sheets.find(({ register }) => register === lotSheet.register);
  const parameters = reading.sheets.find(({ register }) => register === parameterSheet.register);
  const lotRows = rowsOf(lotSheet, lots?.rows ?? []);
  const parameterRows = rowsOf(parameterSheet, parameters?.rows ?? []);
  const listed = new Set(lotRows.flatMap(({ values }) => (values.parametersListed === true ? [values.code] : [])));
  const notAllListed = parameterRows
    .filter(({ values }) => values.lot !== undefined && !listed.has(values.lot))
    .map(({ row, values }) => notListed({ sheet: parameters?.sheet ?? '', row, column: columnOfLot(parameters), found: values.lot }));
  const rowsOfLot = Map.groupBy(parameterRows, ({ values }) => values.lot);
  const joined = lotRows.map((lot) => joinedLot(lot, { lots, parameters, rows: rowsOfLot.get(lot.values.code) ?? [] }));
  const sheets = reading.sheets.map((sheet): SheetReading => {
    if (sheet === lots) return { ...sheet, rows: joined.map(({ lot }) => lot) };
    // Each link has been answered here.
    return sheet === parameters ? { ...sheet, links: [] } : sheet;
  });
  return {
    ...reading,
    sheets,
    faults: [...reading.faults, ...joined.flatMap(({ faults }) => faults), ...notAllListed],
    warnings: [...reading.warnings, ...joined.flatMap(({ warnings = [] }) => warnings)],
  };
}

interface Told {
  readonly lots: SheetReading | undefined;
  readonly parameters: SheetReading | undefined;
  /** Of this lot, on the sheet of objects. */
  readonly rows: readonly ParameterRow[];
}

interface JoinedLot {
  readonly lot: ReadRow;
  readonly faults: readonly CellFault[];
  readonly warnings?: readonly CellFault[];
}

/** What the sheet of objects tells of a lot comes to stand in its own column, as if somebody had written it there. */
function joinedLot(lot: LotRow, told: Told): JoinedLot {
  const { values } = lot;
  if (values.parametersListed !== true) return { lot, faults: [] };
  const onSheet = listedIn(told.rows);
  const column = told.lots?.headings.find(({ field }) => field === 'parameters')?.column;
  // 「是」 of a file that has no place for them says nothing: the objects stay unknown.
  if (values.parameters === undefined && told.parameters === undefined && column === undefined)
    return { lot, faults: [], warnings: [nowhereListed(lot, told)] };
  if (values.parameters === undefined) {
    // A file that has the column and not the sheet would have said it in the column.
    const unsaid = told.parameters === undefined ? (lotSheet.checkAlone?.(values) ?? []) : [];
    const faults = unsaid.map((misfit) => ({
      sheet: told.lots?.sheet ?? '',
      row: lot.row,
      column: column ?? null,
      found: '（空）',
      ...misfit,
    }));
    return faults.length > 0 ? { lot, faults } : { lot: withText(lot, onSheet), faults };
  }
  const inColumn = readParameterList(values.parameters);
  if (told.rows.length === 0 || !inColumn.ok || isDeepStrictEqual(inColumn.value, onSheet)) return { lot, faults: [] };
  const place = { sheet: told.lots?.sheet ?? '', row: lot.row, column: column ?? null };
  return { lot, faults: [unlike({ ...place, found: parameterListText(inColumn.value), onSheet })] };
}

function withText(lot: LotRow, listed: ListedParameters): ReadRow {
  return { ...lot, values: { ...lot.values, parameters: parameterListText(listed) } };
}

function listedIn(rows: readonly ParameterRow[]): ListedParameters {
  const entries = rows.flatMap(({ values }) => {
    const read = values.parameter === undefined ? undefined : readParameter(values.parameter, values.value);
    return read?.ok ? [[values.parameter, read.value] as const] : [];
  });
  return Object.fromEntries(entries);
}

const columnOfLot = (parameters: SheetReading | undefined): string =>
  parameters?.links.find(({ field }) => field === 'lot')?.column ?? '标段编号';

type Place = Pick<CellFault, 'sheet' | 'row' | 'column' | 'found'>;

function unlike({ onSheet, ...place }: Place & { readonly onSheet: ListedParameters }): CellFault {
  return {
    ...place,
    expected: `与「技术参数」表的各行一致：${parameterListText(onSheet)}`,
    remedy: '同一标段在「技术参数」列和「技术参数」表里写得不一样。请对照原件，改成一样，或者只在一处写。',
  };
}

function nowhereListed({ row }: LotRow, { lots }: Told): CellFault {
  return {
    sheet: lots?.sheet ?? '',
    row,
    column: lots?.headings.find(({ field }) => field === 'parametersListed')?.column ?? null,
    found: '是',
    expected: '文件里有「技术参数」列，或者「技术参数」表',
    remedy:
      '文件里两处都没有，这个标段按没有列出登记，所需资质待核实。请加上「技术参数」列，写明全部有规模要求的工程；确实一项也没有的，写「无」；再导入一次。',
  };
}

function notListed(place: Place): CellFault {
  return {
    ...place,
    expected: '本文件「招标项目」表中「技术参数已列全」为「是」的标段',
    remedy: '请在「招标项目」表中补上这个标段，核实全部参数都已列出后在「技术参数已列全」列写「是」；没有列全的请删去这一行。',
  };
}
