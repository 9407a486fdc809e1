// 登记的版本: the versions of one row by the fields of its sheet, each with what vouches for it.

import { sql } from 'kysely';
import { sheetOf } from '#domains/registers';
import type { Database } from '#platform/database/connect';
import { historyOf, type Version } from '#platform/register/history';
import type { Register, Row } from '#platform/register/record-facts';
import type { SaveFacts } from '#platform/register/save-sheet';
import { textsOf, valuesOfRow } from '#platform/register/told-row';
import { isKeyOf, markOf, serialOf } from '#platform/register/version-mark';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import type { Confirmation, FactVersion } from '../contract.ts';
import type { FactName, VersionName } from '../procedure/facts.ts';

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
  const confirmations = await confirmationsOf(database, known.register, name.key);
  return versions.map(({ version, trueFrom, trueThrough, knownFrom, source, evidence, values }) => ({
    ...{ version, trueFrom, trueThrough, knownFrom, source, evidence },
    values: textsOf(known.definition.columns, valuesOf(known, name.key, values)),
    confirmation: confirmations.get(version) ?? null,
  }));
}

/** Undefined: there is no such version, or none that whoever asks may see. */
export async function serialIn(database: Database, { register: name, key, version }: VersionName): Promise<number | undefined> {
  const known = toldRegister(name);
  return known && serialOf(database, known.register, { key, mark: version });
}

/** By field. */
function valuesOf({ definition, register, save }: ToldRegister, key: readonly string[], row: Row): Readonly<Record<string, unknown>> {
  const keyed = Object.fromEntries(register.key.map((name, i) => [name, key[i]]));
  return valuesOfRow(save, definition.columns, { ...row, ...keyed });
}

async function confirmationsOf(database: Database, register: Register, key: readonly string[]): Promise<ReadonlyMap<string, Confirmation>> {
  const { rows } = await sql<Confirmation & { mark: string }>`
    select distinct on (it.version) ${markOf(register)} as mark,
      it.name, it.unit, it.basis, it.document_no as "documentNo", it.confirmed_on as "confirmedOn"
    from confirmation it join ${sql.table(register.table)} as held on held.version = it.version
    where it.register = ${register.table} and ${isKeyOf(register, key)}
    order by it.version, it.confirmed_at desc`.execute(database);
  return new Map(rows.map(({ mark, ...confirmation }) => [mark, confirmation]));
}
