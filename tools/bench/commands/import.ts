// bench import: fifty thousand rows from a workbook into the register, beside COPY of the same rows, read already, into a table alike.

import { Client } from 'pg';
import { openBenchDatabase } from '../city/bench-database.ts';
import { copyIn } from '../city/copy-in.ts';
import { phasesOf } from '../city/import-phases.ts';
import { importInto, personsOf, uploadOf, workbookOf } from '../city/persons-workbook.ts';
import { serve, signIn } from '../city/serve.ts';
import { type Contestant, interleaved } from '../measuring/processor-time.ts';
import type { Report } from '../measuring/report.ts';
import { importReport, type Kept, names, rounds } from './import-report.ts';

type Say = (line: string) => void;
const columns = 'id, name, unfinished_works, listed_at, source, evidence, valid, known';
/** What is worked out for each row; the references to what is registered are left out. */
const triggers = [
  'identify after insert on % referencing new table as named for each statement execute function identify_person()',
  'search before insert on % for each row execute function search_person()',
];

export async function benchImport(say: Say): Promise<Report> {
  const database = await openBenchDatabase({ isFilled: false, say });
  const client = new Client(database.url);
  await client.connect();
  const { address, close } = await serve(database.url);
  try {
    const cookie = await signIn(address, 'zhujian');
    for (const table of ['copied_person', 'triggered_person']) await client.query(`create table ${table} (like person including all)`);
    for (const trigger of triggers) await client.query(`create trigger ${trigger.replace('%', 'triggered_person')}`);
    const phases: Kept = { fresh: [], changed: [], copied: [], triggered: [] };
    const times = await interleaved(contestantsOn({ client, address, cookie }, phases), { ...rounds, say });
    await refuseUnlessAlike(client);
    return importReport(times, phases);
  } finally {
    await close();
    await client.end();
    await database.close();
  }
}

interface Opened {
  readonly client: Client;
  readonly address: string;
  readonly cookie: string;
}

function contestantsOn({ client, address, cookie }: Opened, phases: Kept): readonly Contestant[] {
  let round = 0;
  const keep = async (kind: keyof Kept, work: () => Promise<unknown>) => {
    const measuredNow = await phasesOf(client, work);
    phases[kind].push(measuredNow);
    return measuredNow.whole;
  };
  const importOf = async (kind: keyof Kept, series: string) => {
    const upload = await uploadOf(workbookOf(personsOf(round, series)), `人员 ${series} ${round}.xlsx`);
    return keep(kind, () => importInto({ address, cookie }, upload));
  };
  const copyInto = (kind: 'copied' | 'triggered') => async () => {
    const table = `${kind}_person`;
    const rows = personsOf(round).map(({ id, name, works }) => [id, name, works, '2025-01-01', '量测', 'E1', '(,)', '[2025-01-01,)']);
    await client.query(`truncate ${table}`);
    return keep(kind, () => copyIn(client, { into: `${table} (${columns})`, rows }));
  };
  const written = (kind: keyof Kept) => async () => phases[kind].at(-1)?.writing ?? Number.NaN;
  return [
    {
      name: names.fresh,
      measure: () => {
        round += 1;
        return importOf('fresh', `N${round}P`);
      },
    },
    { name: names.freshWritten, measure: written('fresh') },
    { name: names.changed, measure: () => importOf('changed', 'P') },
    { name: names.changedWritten, measure: written('changed') },
    { name: names.copied, measure: copyInto('copied') },
    { name: names.triggered, measure: copyInto('triggered') },
  ];
}

/** Both hold the same rows, or the times compare nothing. */
async function refuseUnlessAlike(client: Client): Promise<void> {
  const current = "select id, name, unfinished_works from person where id like 'P%' and upper_inf(known) and upper_inf(valid)";
  const alike = 'select id, name, unfinished_works from copied_person';
  const { rows } = await client.query<{ different: string }>(
    `select count(*) as different from ((${current} except ${alike}) union all (${alike} except ${current})) either`,
  );
  if (rows[0]?.different !== '0') throw new Error(`登记里的行与 COPY 的行有 ${rows[0]?.different} 行不同。`);
}
