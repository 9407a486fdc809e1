// 模板: the sheets of a workbook to be filled in, each with an example that is left out on import, and a sheet that explains them.

import type { Column, Columns, SheetDefinition } from './sheet-definition.ts';
import { type ColumnToWrite, type SheetToWrite, writeWorkbook } from './xlsx/write-workbook.ts';

/** The sheet of explanations; nothing is imported from it. */
export const guideName = '填写说明';

/** The sheet on which an export says what it is; nothing is imported from it either. */
export const exportNoteName = '导出说明';

export const templateOf = (title: string, definitions: readonly SheetDefinition[]): Promise<Uint8Array> =>
  writeWorkbook([
    guideOf(title, definitions),
    ...definitions.map((definition) => ({
      ...formOf(definition),
      rows: [Object.values(definition.columns).map((column, i) => (i === 0 ? `示例 ${column.example}` : column.example))],
    })),
  ]);

/** A filled workbook in the template's form; rows are written by field, as a person would type them. */
export function filledSheet<C extends Columns>(
  definition: SheetDefinition<C>,
  rows: readonly Readonly<Partial<Record<keyof C, string | number>>>[],
): SheetToWrite {
  const fields = Object.keys(definition.columns);
  return { ...formOf(definition), rows: rows.map((row) => fields.map((field) => row[field] ?? '')) };
}

/** What stands above the rows of a sheet, in the template's form. */
export const formOf = ({ name, columns }: SheetDefinition): Omit<SheetToWrite, 'rows'> => ({
  name,
  title: name,
  columns: Object.values(columns).map(columnOf),
});

/** 合同金额（万元） */
export const headerOf = (column: Column): string => (column.kind === 'money' ? `${column.header}（${column.unit}）` : column.header);

function columnOf(column: Column): ColumnToWrite {
  const remark = `${column.required ? '必填。' : '可空。'}${column.remark}`;
  if (column.kind === 'code') return { header: headerOf(column), remark, offered: column.offered };
  return { header: headerOf(column), remark, ...(column.kind === 'flag' ? { offered: ['是', '否'] } : {}) };
}

/** A long list does not fit into a drop-down, and stands here instead. */
function explained(column: Column): string {
  const words = column.kind === 'code' ? column.offered : column.kind === 'text' ? (column.lists ?? []) : [];
  return words.length === 0 ? column.remark : `${column.remark}。可写：${words.join('、')}`;
}

function guideOf(title: string, definitions: readonly SheetDefinition[]): SheetToWrite {
  const columns = ['工作表', '列', '是否必填', '说明', '示例'].map((header) => ({ header }));
  const general = [
    ['（全部）', '', '', '“示例”开头的行不会导入；合计行不会导入。有一处错误时整个文件都不导入，所有错误一次列出。', ''],
    ['（全部）', '', '', '只有表头的工作表不导入，原有登记不变；确已核实没有的，在该表第一格写“已核实无”。', ''],
  ];
  const rows = definitions.flatMap(({ name, columns: declared, whenEmpty }) => [
    ...Object.values(declared).map((column) => [
      name,
      headerOf(column),
      column.required ? '必填' : '可空',
      explained(column),
      column.example,
    ]),
    [name, '', '', `写“已核实无”表示：${whenEmpty}`, ''],
  ]);
  return { name: guideName, title, columns, rows: [...general, ...rows] };
}
