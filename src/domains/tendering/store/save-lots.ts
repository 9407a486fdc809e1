// 标段入库: lots out of the workbook, their objects within them.

import type { ParameterKey } from '#law/licence-standard/parameters';
import type { Database } from '#platform/database/connect';
import { provenanceIn, type SaveSheet } from '#platform/register/save-sheet';
import { type Tally, upsertRows } from '#platform/register/upsert-rows';
import { rowsOf } from '#platform/workbook/sheet-definition';
import { readParameter } from '../rules/read-parameter.ts';
import { lotSheet, parameterSheet } from '../sheets.ts';

type Tables = { lot: { code: string; parameters: Readonly<Record<string, unknown>> | null } };

export const saveLots: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'lot',
    key: ['code'],
    onceOnly: ['listed_at'],
    rows: rowsOf(lotSheet, sheet.rows).map((it) => ({
      code: it.values.code,
      title: it.values.title,
      procuring_entity: it.values.procuringEntity,
      procuring_entity_code: it.values.procuringEntityCode,
      area: it.values.area,
      category: it.values.category,
      price_ceiling_fen: it.values.priceCeiling,
      noticed_on: it.values.noticedOn,
      bids_due_on: it.values.bidsDueOn,
      parameters: 'parameters' in it.values ? it.values.parameters : null,
      admits_measure6: it.values.admitsMeasure6,
      listed_at: sheet.stamp.at,
      ...provenanceIn(sheet, it),
    })),
  });

/** Writes nothing: the objects are written with their lots. Tells, before that, what will be new in them. */
export async function tallyParameters(database: Database, { rows }: Parameters<SaveSheet>[1]): Promise<Tally> {
  const parameters = rowsOf(parameterSheet, rows).map(({ values }) => values);
  const codes = [...new Set(parameters.map(({ lot }) => lot))];
  const db = database.withTables<Tables>();
  const held = codes.length === 0 ? [] : await db.selectFrom('lot').select(['code', 'parameters']).where('code', 'in', codes).execute();
  const heldByLot = new Map(held.map(({ code, parameters }) => [code, parameters]));
  const fates = parameters.map(({ lot, parameter, value }) => fateOf(heldByLot.get(lot), parameter, value));
  const count = (fate: string) => fates.filter((it) => it === fate).length;
  return { rows: rows.length, added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
}

function fateOf(
  held: Tables['lot']['parameters'] | undefined,
  key: ParameterKey,
  text: string | undefined,
): 'added' | 'changed' | 'unchanged' {
  if (!held || !(key in held)) return 'added';
  const read = readParameter(key, text);
  return read.ok && read.value === held[key] ? 'unchanged' : 'changed';
}
