// 导出的表: held rows as a person would type them into the template, so that they can be imported again as they are.

import type { Database } from '#platform/database/connect';
import { valuesOfRow } from '#platform/register/told-row';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import { formOf } from '#platform/workbook/template';
import { writeValue } from '#platform/workbook/values/write-value';
import type { SheetToFill, Texts } from '#platform/workbook/xlsx/fill-workbook';
import { type ChosenRows, type HeldRow, heldRows } from './chosen-rows.ts';
import type { ExportedList, RegisterSheet } from './exported-lists.ts';

export interface SheetOfExport extends SheetToFill {
  readonly count: number;
}

type Values = Readonly<Record<string, unknown>>;

/** The list's own rows first. */
export function sheetsOf(database: Database, { main, beside }: ExportedList, chosen: ChosenRows): readonly SheetOfExport[] {
  const sheetOf = (sheet: RegisterSheet, versions: readonly number[]): SheetOfExport => ({
    ...formOf(sheet.definition),
    count: versions.length,
    pieces: textsIn(heldRows(database, sheet, versions), (held) => textsOf(sheet.definition, valuesOf(sheet, held))),
  });
  return [sheetOf(main, chosen.main), ...beside.map((sheet, i) => sheetOf(sheet, chosen.beside[i] ?? []))];
}

async function* textsIn(pieces: AsyncIterable<readonly HeldRow[]>, textsOfRow: (held: HeldRow) => Texts): AsyncGenerator<readonly Texts[]> {
  for await (const rows of pieces) yield rows.map(textsOfRow);
}

/** A day that is not stated stays blank: 自始 would say that the row was found wrong from the first. */
function valuesOf({ definition, save }: RegisterSheet, { row, trueFrom, trueThrough }: HeldRow): Values {
  const values = valuesOfRow(save, definition.columns, row);
  return { ...values, trueFrom: trueFrom ?? undefined, trueThrough: trueThrough ?? undefined };
}

/** In the unit that stands in the header. */
const textsOf = ({ columns }: SheetDefinition, values: Values): Texts =>
  Object.entries(columns).map(
    ([field, column]) => writeValue(values[field], column, column.kind === 'money' ? column.unit : undefined) ?? '',
  );
