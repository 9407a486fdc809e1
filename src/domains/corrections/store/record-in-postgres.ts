// 更正入库: the register, the table of corrections and the journal together, kept or taken back.

import { sql } from 'kysely';
import { recordAbout, registers } from '#domains/registers';
import { dayInShanghai } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { keptIf } from '#platform/database/in-transaction';
import { nextInstant } from '#platform/register/recording';
import { retractFact } from '#platform/register/retract-fact';
import { sourcesOfOrphans } from '#platform/register/undo-recording';
import type { Doer, FactName, Facts, Recorded, Recording } from '../procedure/facts.ts';
import { evidenceOf, sourceWords } from '../rules/source-words.ts';
import { factVersions, heldNow, serialIn, type ToldRegister, toldRegister } from './held-versions.ts';

type Values = Readonly<Record<string, unknown>>;

export function recordIn(database: Database, recording: Recording, dryRun: boolean): Promise<Recorded> {
  return keptIf(database, {
    act: (transaction) => write(transaction, recording),
    isKept: ({ changed, inTheWay }) => !dryRun && changed && inTheWay.length === 0,
  }).then((recorded) => (dryRun ? { ...recorded, id: undefined } : recorded));
}

async function write(transaction: Database, recording: Recording): Promise<Recorded> {
  const known = toldRegister(recording.register);
  if (known === undefined) throw new RangeError(`no row of ${recording.register} is told by itself`);
  const at = await nextInstant(transaction, recording.doer.at);
  const before = await heldNow(transaction, recording);
  const source = sourceWords({ by: byOf(recording.doer), act: recording.act, ...recording.basis });
  if (recording.values === undefined) await retractFact(transaction, known.register, { key: recording.key, at });
  else await save(transaction, { known, recording, values: recording.values, source, at });
  const after = await heldNow(transaction, recording);
  const about = after.at(-1) ?? before.at(-1);
  const version = about && (await serialIn(transaction, { ...recording, version: about.version }));
  const id = await keepCorrection(transaction, { recording, version, source, at });
  await leave(transaction, recording, { correction: id, ...recording });
  const changed = before.length !== after.length || after.some((it) => !before.some(({ version }) => it.version === version));
  return { id, changed, after: await factVersions(transaction, recording, after), inTheWay: await orphansOf(transaction, recording, at) };
}

interface Saving {
  readonly known: ToldRegister;
  readonly recording: Recording;
  readonly values: Values;
  readonly source: string;
  readonly at: string;
}

async function save(transaction: Database, { known, recording, values, source, at }: Saving): Promise<void> {
  const stamp = { source, at, on: dayInShanghai(new Date(at)), evidence: evidenceOf(recording.basis), isOneRow: true } as const;
  await known.save(transaction, { sheet: known.definition.name, rows: [{ row: 1, values }], stamp });
}

async function keepCorrection(
  transaction: Database,
  { recording, version, source, at }: { recording: Recording; version: number | undefined; source: string; at: string },
): Promise<string> {
  const { act, register, key, basis, doer } = recording;
  const { rows } = await sql<{ id: string }>`
    insert into correction (known_at, act, register, key, version, corrected_by, unit, basis, document_no, source)
    values (${at}, ${act}, ${register}, ${key}, ${version}, ${doer.login}, ${doer.unitName}, ${basis.title},
      ${basis.documentNo || null}, ${source})
    returning id`.execute(transaction);
  return rows[0]?.id ?? '';
}

export async function confirmIn(database: Database, confirming: Parameters<Facts['confirm']>[0]): Promise<void> {
  const { register, key, basis, doer } = confirming;
  await sql`
    insert into confirmation (register, version, confirmed_by, name, unit, basis, document_no, confirmed_on, confirmed_at)
    values (${register}, ${await serialIn(database, confirming)}, ${doer.login}, ${doer.name}, ${doer.unitName}, ${basis.title}, ${basis.documentNo || null},
      ${doer.today}, ${doer.at})`.execute(database);
  await leave(database, { act: 'confirmed', register, key, doer }, confirming);
}

/** The journal names the register, and the row only in the digest: a person's number is personal, a lot may be unpublished. */
function leave(
  transaction: Database,
  { act, register, doer }: FactName & { readonly act: string; readonly doer: Doer },
  effects: unknown,
): Promise<void> {
  return recordAbout(
    transaction,
    register,
  )({
    act: `fact-${act}`,
    clause: null,
    actor: doer.login,
    unit: doer.unitName,
    occurredOn: doer.today,
    recordedAt: doer.at,
    object: `register/${register}`,
    effects,
  });
}

/** What speaks of a row that is no longer there, as far as who takes it back may see: what is hidden from him decides nothing. */
async function orphansOf(transaction: Database, { act, register: name }: Recording, goneAt: string): Promise<readonly string[]> {
  const subject = registers.find(({ table }) => table === name);
  if (act !== 'retracted' || subject === undefined) return [];
  const sources: string[] = [];
  for (const register of registers) {
    for (const [column, named] of Object.entries(register.subjects ?? {})) {
      if (named === name) sources.push(...(await sourcesOfOrphans(transaction, register, { column, subject, goneAt })));
    }
  }
  return [...new Set(sources)];
}

const byOf = ({ unitName, name }: Doer): string => `${unitName}${name}`;
