// 导出的表: held rows as a person would type them into the template, so that they can be imported again as they are.

import { parameterText } from '#domains/tendering';
import { type ParameterKey, parameterKeys } from '#law/licence-standard/parameters';
import type { Database } from '#platform/database/connect';
import { valuesOfRow } from '#platform/register/told-row';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import { formOf } from '#platform/workbook/template';
import { writeValue } from '#platform/workbook/values/write-value';
import type { SheetToFill, Texts } from '#platform/workbook/xlsx/fill-workbook';
import { catalogue } from '../catalogue.ts';
import type { ExportFormat } from '../contract.ts';
import { type ChosenRows, type HeldRow, heldRows } from './chosen-rows.ts';
import type { ExportedList, RegisterSheet } from './exported-lists.ts';

export interface SheetOfExport extends SheetToFill {
  readonly count: number;
}

interface ToWrite {
  readonly chosen: ChosenRows;
  readonly format: ExportFormat;
}

type Values = Readonly<Record<string, unknown>>;

/** The list's own rows first. */
export function sheetsOf(database: Database, list: ExportedList, { chosen, format }: ToWrite): readonly SheetOfExport[] {
  const isAlone = format === 'csv';
  const sheetOf = (sheet: RegisterSheet, versions: readonly number[]): SheetOfExport => ({
    ...formOf(sheet.definition),
    count: versions.length,
    pieces: textsIn(heldRows(database, sheet, versions), (held) => [textsOf(sheet.definition, valuesOf(sheet, held), isAlone)]),
  });
  const parameters = {
    ...formOf(catalogue.lotParameter.definition),
    count: chosen.parameters,
    pieces: textsIn(heldRows(database, list.main, chosen.main), parameterTexts),
  };
  return [
    sheetOf(list.main, chosen.main),
    ...list.beside.map((sheet, i) => sheetOf(sheet, chosen.beside[i] ?? [])),
    ...(list.hasParameters ? [parameters] : []),
  ];
}

async function* textsIn(
  pieces: AsyncIterable<readonly HeldRow[]>,
  textsOfRow: (held: HeldRow) => readonly Texts[],
): AsyncGenerator<readonly Texts[]> {
  for await (const rows of pieces) yield rows.flatMap(textsOfRow);
}

/** A day that is not stated stays blank: 自始 would say that the row was found wrong from the first. */
function valuesOf({ definition, save }: RegisterSheet, { row, trueFrom, trueThrough }: HeldRow): Values {
  const values = valuesOfRow(save, definition.columns, row);
  return {
    ...values,
    trueFrom: trueFrom ?? undefined,
    trueThrough: trueThrough ?? undefined,
    // The objects of a lot are there only when all of them were listed.
    ...(values.parameters === undefined ? {} : { parametersListed: true }),
  };
}

/** Without their own sheet a lot's objects would be read as none at all: the import must stop at this word instead. */
const objectsElsewhere = '另见技术参数表';

const hasObjects = ({ parameters }: Values): boolean => Object.keys(parameters ?? {}).length > 0;

/** In the unit that stands in the header. `isAlone`: no other sheet goes along. */
function textsOf({ columns }: SheetDefinition, values: Values, isAlone = false): Texts {
  return Object.entries(columns).map(([field, column]) =>
    isAlone && field === 'parametersListed' && hasObjects(values)
      ? objectsElsewhere
      : (writeValue(values[field], column, column.kind === 'money' ? column.unit : undefined) ?? ''),
  );
}

function parameterTexts({ row }: HeldRow): readonly Texts[] {
  const held = (row.parameters ?? {}) as Readonly<Record<string, Parameters<typeof parameterText>[1]>>;
  const { definition } = catalogue.lotParameter;
  return parameterKeys
    .filter((key) => key in held)
    .map((key: ParameterKey) => textsOf(definition, { lot: row.code, parameter: key, value: parameterText(key, held[key] ?? null) }));
}
