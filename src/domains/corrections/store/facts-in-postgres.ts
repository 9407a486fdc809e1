// 更正的存放: a row is told to its register by the register's own saver, in the transaction of its leaf in the journal.

import { sql } from 'kysely';
import { keyOf } from '#domains/registers';
import { ok, refused } from '#kernel/result';
import type { Database } from '#platform/database/connect';
import { historyOf } from '#platform/register/history';
import { takeTurns } from '#platform/register/recording';
import { readForm } from '#platform/workbook/read-form';
import type { FactName, Facts } from '../procedure/facts.ts';
import { factVersions, heldNow, serialIn, toldRegister } from './held-versions.ts';
import { confirmIn, recordIn } from './record-in-postgres.ts';

export function factsInPostgres(database: Database): Facts {
  const versions = async (name: FactName, marks: readonly string[]) => {
    const known = toldRegister(name.register);
    const all = known === undefined ? [] : await historyOf(database, known.register, name.key);
    return factVersions(
      database,
      name,
      all.filter(({ version }) => marks.includes(version)),
    );
  };
  return {
    takeTurn: () => takeTurns(database),
    current: async (name) => factVersions(database, name, await heldNow(database, name)),
    versions,
    keeps: async (version) => {
      const serial = await serialIn(database, version);
      if (serial === undefined) return false;
      const { rows } = await sql<{ keeps: boolean }>`select trust.keeps(${version.register}, ${serial}) as keeps`.execute(database);
      return rows[0]?.keeps === true;
    },
    isTaken: async ({ register, key: [code = ''] }) => {
      const { rows } = await sql`select from trust.taken(${register}, ${[code]})`.execute(database);
      return rows.length > 0;
    },
    fieldsOf: (register) => Object.keys(toldRegister(register)?.definition.columns ?? {}),
    statesSince: (register) => 'trueFrom' in (toldRegister(register)?.definition.columns ?? {}),
    read: async (register, texts) => {
      const known = toldRegister(register);
      if (known === undefined) throw new RangeError(`no row of ${register} is told by itself`);
      const read = readForm(known.definition, texts);
      if (!read.ok) return read;
      const { values, references, warnings } = read.value;
      const faults = [];
      for (const it of references) if (!(await isHeld(database, it))) faults.push(it.fault);
      return faults.length > 0
        ? refused(faults)
        : ok({ values, warnings, key: known.definition.key.map((field) => String(values[field])) });
    },
    record: (recording, dryRun) => recordIn(database, recording, dryRun),
    confirm: (confirming) => confirmIn(database, confirming),
  };
}

async function isHeld(database: Database, { register: name, key }: { readonly register: string; readonly key: string }): Promise<boolean> {
  const register = keyOf(name) === undefined ? undefined : toldRegister(name)?.register;
  if (register === undefined) throw new RangeError(`no row of ${name} can be named`);
  const { rows } = await sql<{ held: boolean }>`
    select exists (
      select from ${sql.table(register.table)} where ${sql.ref(register.key[0] ?? '')} = ${key} and upper_inf(known)
    ) as held`.execute(database);
  return rows[0]?.held === true;
}
