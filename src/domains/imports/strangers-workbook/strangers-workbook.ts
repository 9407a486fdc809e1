// 陌生人的工作簿: one workbook with every kind of dirt in it, and where each stands.

import type { CellValueInput, Workbook } from '@cj-tech-master/excelts';
import { readCreditCode } from '#kernel/credit-code';
import { columnLetter } from '#platform/workbook/cell';
import { xlsxWith } from '#platform/workbook/testing';
import type { CellKind, LayoutKind, Line } from './kind.ts';
import { kindsRead, layoutsRead } from './kinds-read.ts';
import { kindsTold, layoutsTold } from './kinds-told.ts';

export const cellKinds: readonly CellKind[] = [...kindsRead, ...kindsTold];
export const layoutKinds: readonly LayoutKind[] = [...layoutsRead, ...layoutsTold];

interface CleanSheet {
  readonly table: string;
  readonly fields: readonly string[];
  /** Where the register keeps them. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** The nth row of the sheet without its dirt; `held`: as the register has it. */
  readonly clean: (n: number, kind: string) => readonly CellValueInput[];
  readonly held: (n: number, kind: string) => readonly string[];
}

export const cleanSheets: Readonly<Record<string, CleanSheet>> = {
  企业: {
    table: 'enterprise',
    fields: ['统一社会信用代码', '企业名称', '所在地区', '住所', '安全生产许可证有效期至'],
    columns: ['credit_code', 'name', 'area', 'domicile', 'safety_permit_through'],
    key: ['credit_code'],
    clean: (n) => [codeOf(n), `第${n}家公司`, '海州区', '路 1 号', '2027-06-30'],
    held: (n) => [codeOf(n), `第${n}家公司`, '海州区', '路 1 号', '2027-06-30'],
  },
  资质证书: {
    table: 'certificate',
    fields: ['证书编号', '统一社会信用代码', '资质类别', '资质等级'],
    columns: ['certificate_no', 'enterprise', 'category', 'grade'],
    key: ['certificate_no'],
    clean: (n) => [`D${n}`, codeOf(1), '市政公用工程', '二级'],
    held: (n) => [`D${n}`, codeOf(1), 'municipal', 'second'],
  },
  项目负责人: {
    table: 'person',
    fields: ['人员编号', '姓名', '受聘企业统一社会信用代码', '在建工程数'],
    columns: ['id', 'name', 'employer', 'unfinished_works'],
    key: ['id'],
    clean: (n) => [`P${n}`, '张三', codeOf(1), 0],
    held: (n) => [`P${n}`, '张三', codeOf(1), '0'],
  },
  业绩: {
    table: 'led_work',
    fields: ['工程名称', '人员编号', '合同金额', '竣工验收日期'],
    columns: ['project', 'person', 'amount_fen', 'accepted_on'],
    key: ['project'],
    clean: (_n, kind) => [kind, 'P1', 4650, '2024-06-01'],
    held: (_n, kind) => [kind, 'P1', '4650000000', '2024-06-01'],
  },
  处罚记录: {
    table: 'sanction',
    fields: ['文号', '统一社会信用代码', '种类', '认定日期', '修复日期'],
    columns: ['document_no', 'enterprise', 'kind', 'decided_on', 'restored_on'],
    key: ['document_no'],
    clean: (n) => [`罚${n}号`, codeOf(1), '拖欠农民工工资', '2025-03-12', '2025-04-02'],
    held: (n) => [`罚${n}号`, codeOf(1), 'wage-arrears', '2025-03-12', '2025-04-02'],
  },
  信用得分: {
    table: 'credit_score',
    fields: ['评定日期', '统一社会信用代码', '得分'],
    columns: ['scored_on', 'enterprise', 'score_hundredths'],
    key: ['scored_on'],
    clean: (n) => [`2025-05-0${n}`, codeOf(1), '92.60'],
    held: (n) => [`2025-05-0${n}`, codeOf(1), '9260'],
  },
  禁止投标: unheld(['种类', '统一社会信用代码', '起始日期']),
  任职: unheld(['任职工程', '人员编号', '职务']),
  草稿: unheld(['草稿']),
};

function unheld(fields: readonly string[]): CleanSheet {
  return { table: '', fields, columns: [], key: [], clean: () => [], held: () => [] };
}

export const [sheetOf, fieldOf] = [({ at }: CellKind) => at.split('!')[0] ?? '', ({ at }: CellKind) => at.split('!')[1] ?? ''];

/** Which row of its sheet a kind is, from 1 on. */
export const numberOf = (kind: CellKind): number => kindsOf(sheetOf(kind)).indexOf(kind) + 1;
const kindsOf = (sheet: string) => cellKinds.filter((kind) => sheetOf(kind) === sheet);

export function cleanValueOf(kind: CellKind): CellValueInput {
  const { fields, clean } = cleanSheets[sheetOf(kind)] ?? unheld([]);
  return clean(numberOf(kind), kind.kind)[fields.indexOf(fieldOf(kind))] ?? null;
}

/** A code that nobody has, with both check digits. */
function codeOf(n: number): string {
  const stem = `91320700FAKE${String(n).padStart(4, '0')}`;
  const codes = [...'0123456789X'].flatMap((inner) => [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((outer) => `${stem}${inner}${outer}`));
  return codes.find((code) => readCreditCode(code).valid) ?? stem;
}

export interface StrangersWorkbook {
  readonly bytes: Uint8Array;
  /** `企业!B7`, by kind. */
  readonly placeOf: ReadonlyMap<string, string>;
}

export async function strangersWorkbook(): Promise<StrangersWorkbook> {
  const placeOf = new Map<string, string>();
  const names = Object.keys(cleanSheets).toSorted((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
  const bytes = await xlsxWith((workbook) => {
    for (const name of names) for (const [kind, place] of fillSheet(workbook, name)) placeOf.set(kind, place);
  });
  return { bytes, placeOf };
}

const layoutsOf = (sheet: string) => layoutKinds.filter((it) => it.sheet === sheet);
const isFirst = (sheet: string) => layoutsOf(sheet).some(({ first }) => first);

function fillSheet(workbook: Workbook, name: string): readonly (readonly [string, string])[] {
  const sheet = workbook.addWorksheet(layoutsOf(name).find(({ rename }) => rename)?.rename ?? name);
  const lines = linesOf(name);
  const hidden = layoutsOf(name).flatMap(({ hiddenColumn }) => hiddenColumn ?? []);
  for (const field of hidden) sheet.getColumn((lines[0]?.fields.indexOf(field) ?? 0) + 1).hidden = true;
  return lines.flatMap(({ kind: name_, cells, fields }, i) => {
    cells.forEach((value, j) => {
      const cell = sheet.getCell(i + 1, j + 1);
      if (value !== null) cell.value = value;
      if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
    });
    const kind = cellKinds.find((it) => it.kind === name_);
    if (kind === undefined) return [];
    const letter = columnLetter(fields.indexOf(fieldOf(kind)) + 1);
    if (kind.merged) sheet.mergeCells(`${letter}${i}:${letter}${i + 1}`);
    if (kind.hiddenRow) sheet.getRow(i + 1).hidden = true;
    // A hidden row is told about the sheet, not at a cell.
    if (kind.hiddenRow) return [];
    return [[kind.kind, `${sheet.name}!${letter}${i + 1}`] as const];
  });
}

function linesOf(name: string): readonly Line[] {
  const { fields, clean } = cleanSheets[name] ?? unheld([]);
  const headers = new Map(layoutsOf(name).flatMap(({ header }) => (header ? [header] : [])));
  const rows = kindsOf(name).map((kind, i) => {
    const cells = clean(i + 1, kind.kind);
    const at = fields.indexOf(fieldOf(kind));
    const written = typeof kind.written === 'function' ? kind.written(cells[at] ?? null) : kind.written;
    return { kind: kind.kind, fields, cells: cells.with(at, written) };
  });
  const first: Line = { kind: 'headers', fields, cells: fields.map((field) => headers.get(field) ?? field) };
  return layoutsOf(name).reduce<readonly Line[]>((lines, { lines: change }) => change?.(lines) ?? lines, [first, ...rows]);
}
