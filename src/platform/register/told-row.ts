// 登记的一行: a held row told again by the fields of its sheet, found out from what the saver makes of them.

import { isDeepStrictEqual } from 'node:util';
import type { Columns } from '../workbook/sheet-definition.ts';
import { writeValue } from '../workbook/values/write-value.ts';
import type { Row } from './record-facts.ts';
import type { SaveFacts } from './save-sheet.ts';

type Values = Readonly<Record<string, unknown>>;

/** By field; what is unknown is left out. Fields that no column of the sheet fills are among them: they are carried along. */
export function valuesOfRow({ columnsOf, told }: SaveFacts, columns: Columns, row: Row): Values {
  const held: Values = Object.fromEntries(
    Object.entries(columnsOf(everyField)).flatMap(([column, field]) => {
      const name = typeof field === 'string' && field.startsWith(mark) ? field.slice(mark.length) : undefined;
      const value = row[column];
      const tell = told[column];
      if (tell !== undefined && value != null) return Object.entries(tell(value));
      return name === undefined || value === null || value === undefined ? [] : [[name, value]];
    }),
  );
  const nones = Object.entries(columns).flatMap(([field, column]) =>
    column.kind === 'day' && column.none !== undefined && held[field] === undefined ? [field] : [],
  );
  // A known "none" and a blank leave the same column empty, and differ in another.
  const values: Record<string, unknown> = { ...held };
  for (const field of nones) {
    if (isRow(columnsOf(values), row)) break;
    if (isRow(columnsOf({ ...values, [field]: null }), row)) values[field] = null;
  }
  return values;
}

/** As a person would write them; blanks are left out. */
export function textsOf(columns: Columns, values: Values): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const text = writeValue(values[field], column);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

/** No text of a workbook begins so. */
const mark = '\u0000';
const everyField: Values = new Proxy(
  {},
  { has: () => true, get: (_target, field) => (typeof field === 'string' ? `${mark}${field}` : undefined) },
);

const isRow = (made: Row, row: Row): boolean =>
  Object.entries(made).every(([column, value]) => isDeepStrictEqual(value ?? null, row[column] ?? null));
