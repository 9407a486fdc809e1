// 县区的导入: what a county's clerk may not bring in, each in its cell: rows of another area, lists of the bureau, codes that others hold.

import { keptByIssuers } from '#kernel/keepers';
import type { CellFault } from '../contract.ts';
import type { Reading, ReadSheet, Row } from './reading.ts';

/** What a county's clerks keep, of their own area. */
export const keptByCounties: readonly string[] = ['project', 'lot', 'lot_parameter'];

export interface TakenCodes {
  /** Which of these codes a row stands under that is not of the area of who asks; seen by them or not. */
  taken(register: string, codes: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Imported {
  readonly reading: Reading;
  readonly faults: readonly CellFault[];
}

export async function ofOwnArea(
  reading: Reading,
  { area, registers }: { readonly area: string; readonly registers: TakenCodes },
): Promise<Imported> {
  const faults: CellFault[] = [];
  const sheets = reading.sheets.map((sheet) => (isKept(sheet) ? sheet : { ...sheet, isBlocked: true }));
  for (const sheet of sheets) {
    if (!isKept(sheet)) faults.push(notTheirs(sheet));
    else if (sheet.areaColumn !== undefined) faults.push(...elsewhere(sheet, area), ...(await takenIn(sheet, registers)));
  }
  return { reading: { ...reading, sheets }, faults };
}

const isKept = ({ register }: ReadSheet): boolean => keptByCounties.includes(register);

export function notTheirs({ sheet, register }: ReadSheet): CellFault {
  const [who, to] = register === keptByIssuers ? ['出具的银行、保险或担保公司', '出具机构'] : ['市住建局', '市住建局'];
  const remedy = `请从文件中删去这张表，把它交给${to}；其余各表可以导入。`;
  return { sheet, row: null, column: null, found: `有${sheet}表`, expected: `${sheet}由${who}导入`, remedy };
}

function elsewhere({ sheet, rows, areaColumn }: ReadSheet, area: string): readonly CellFault[] {
  const remedy = `县区只导入本县区的项目和标段。地区写错的请改正；确属别的县区的，请删去这一行，由该县区或市住建局导入。`;
  return rows.flatMap(({ row, values }) =>
    values.area === undefined || values.area === area
      ? []
      : [{ sheet, row, column: areaColumn ?? null, found: String(values.area), expected: area, remedy }],
  );
}

async function takenIn({ sheet, register, rows, key: [field = ''], keyColumn }: ReadSheet, registers: TakenCodes): Promise<CellFault[]> {
  const codeOf = ({ values }: Row) => (values[field] === undefined ? [] : [String(values[field])]);
  const taken = await registers.taken(register, rows.flatMap(codeOf));
  return rows.flatMap((row) =>
    codeOf(row)
      .filter((code) => taken.has(code))
      .map((found) => ({ sheet, row: row.row, column: keyColumn ?? null, found, expected: '没有被占用的编号', remedy: takenCode })),
  );
}

/** Of the row that holds it nothing else is told. */
const takenCode = '这个编号已被占用，不能使用。请核对编号；没有写错的，请换一个编号或联系市住建局。';
