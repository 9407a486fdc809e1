// 标段入库: lots out of the workbook, their objects within them.

import { latest } from '#kernel/as-of';
import type { ParameterKey } from '#law/licence-standard/parameters';
import type { Database } from '#platform/database/connect';
import type { Register, Tally } from '#platform/register/record-facts';
import { type SaveSheet, saveFacts } from '#platform/register/save-sheet';
import { trueAsOf } from '#platform/register/true-as-of';
import { rowsOf } from '#platform/workbook/sheet-definition';
import { type ListedParameters, parameterListText, readParameterList } from '../rules/parameter-list.ts';
import { readParameter } from '../rules/read-parameter.ts';
import { lotSheet, parameterSheet } from '../sheets.ts';

type Tables = { lot: { code: string; parameters: Readonly<Record<string, unknown>> | null } };

export const lotRegister: Register = {
  table: 'lot',
  key: ['code'],
  undated: 'from-then',
  listed: true,
  published: true,
  subjects: { project: 'project' },
};

export const saveLots = saveFacts(lotRegister, lotSheet, {
  code: 'code',
  title: 'title',
  project: 'project',
  procuring_entity: 'procuringEntity',
  procuring_entity_code: 'procuringEntityCode',
  owner: 'owner',
  owner_code: 'ownerCode',
  funding: 'funding',
  sector: 'sector',
  area: 'area',
  category: 'category',
  price_ceiling_fen: 'priceCeiling',
  noticed_on: 'noticedOn',
  bids_due_on: 'bidsDueOn',
  parameters: {
    is: ({ parametersListed, parameters }) => (parametersListed === true ? listedIn(parameters) : null),
    // A lot says that its objects are listed by having the list.
    told: (held) => ({ parametersListed: true, parameters: parameterListText(held as ListedParameters) }),
  },
  admits_measure6: 'admitsMeasure6',
  consortium_grades: 'consortiumGrades',
  consortium_basis: 'consortiumBasis',
  // Its notice has made it public, unless somebody says that there is none yet.
  published: { is: ({ published }) => published ?? true },
});

/** null: nobody has said what is in the lot. */
function listedIn(text: string | undefined): ListedParameters | null {
  const read = text === undefined ? undefined : readParameterList(text);
  return read?.ok ? read.value : null;
}

/** Writes nothing: the objects are written with their lots. Tells, before that, what will be new in them. */
export async function tallyParameters(database: Database, { rows, stamp }: Parameters<SaveSheet>[1]): Promise<Tally> {
  const parameters = rowsOf(parameterSheet, rows).map(({ values }) => values);
  const codes = [...new Set(parameters.map(({ lot }) => lot))];
  const db = database.withTables<Tables>();
  const now = trueAsOf('lot', { validOn: stamp.on, knownAt: latest });
  const lots = db.selectFrom('lot').select(['code', 'parameters']).where('code', 'in', codes).where(now);
  const held = codes.length === 0 ? [] : await lots.execute();
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
