// 登记的版本: the versions of one row by the fields of its sheet, each with what vouches for it.

import { sql } from 'kysely';
import { sheetOf } from '#domains/registers';
import type { Database } from '#platform/database/connect';
import { historyOf, type Version } from '#platform/register/history';
import type { Register, Row } from '#platform/register/record-facts';
import type { SaveFacts } from '#platform/register/save-sheet';
import { textsOf, valuesOfRow } from '#platform/register/told-row';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import type { Confirmation, FactVersion } from '../contract.ts';
import type { FactName } from '../procedure/facts.ts';

/** A register whose rows are told one by one. */
export interface ToldRegister {
  readonly definition: SheetDefinition;
  readonly register: Register;
  readonly save: SaveFacts;
}

/** Undefined: there is none of that name, or its rows are kept within those of another. */
export function toldRegister(name: string): ToldRegister | undefined {
  const { definition, register, save } = sheetOf(name) ?? {};
  return definition && register && save && 'columnsOf' in save ? { definition, register, save: save as SaveFacts } : undefined;
}

/** What is held now, in the order of its days. */
export async function heldNow(database: Database, name: FactName): Promise<readonly Version[]> {
  const known = toldRegister(name.register);
  if (known === undefined) return [];
  const versions = await historyOf(database, known.register, name.key);
  return versions.filter(({ knownUntil }) => knownUntil === null);
}

export async function factVersions(database: Database, name: FactName, versions: readonly Version[]): Promise<readonly FactVersion[]> {
  const known = toldRegister(name.register);
  if (known === undefined || versions.length === 0) return [];
  const confirmations = await confirmationsOf(database, name.register, versions);
  return versions.map(({ version, trueFrom, trueThrough, knownFrom, source, evidence, values }) => ({
    ...{ version, trueFrom, trueThrough, knownFrom, source, evidence },
    values: textsOf(known.definition.columns, valuesOf(known, name.key, values)),
    confirmation: confirmations.get(version) ?? null,
  }));
}

/** By field. */
function valuesOf({ definition, register, save }: ToldRegister, key: readonly string[], row: Row): Readonly<Record<string, unknown>> {
  const keyed = Object.fromEntries(register.key.map((name, i) => [name, key[i]]));
  return valuesOfRow(save, definition.columns, { ...row, ...keyed });
}

async function confirmationsOf(
  database: Database,
  register: string,
  versions: readonly Version[],
): Promise<ReadonlyMap<number, Confirmation>> {
  const { rows } = await sql<Confirmation & { version: number }>`
    select distinct on (version) version, name, unit, basis, document_no as "documentNo", confirmed_on as "confirmedOn"
    from confirmation
    where register = ${register} and version = any(${versions.map(({ version }) => version)}::bigint[])
    order by version, confirmed_at desc`.execute(database);
  return new Map(rows.map(({ version, ...confirmation }) => [version, confirmation]));
}
