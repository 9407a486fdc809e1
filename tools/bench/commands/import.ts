// bench import: fifty thousand rows from a workbook into the register, beside COPY of the same rows, read already, into a table alike.

import { Client } from 'pg';
import { openBenchDatabase } from '../city/bench-database.ts';
import { copyIn } from '../city/copy-in.ts';
import { type Phases, phasesOf } from '../city/import-phases.ts';
import { importInto, personCount, personsOf, uploadOf, workbookOf } from '../city/persons-workbook.ts';
import { serve, signIn } from '../city/serve.ts';
import { type Contestant, interleaved, type Measured, measured } from '../measuring/processor-time.ts';
import type { Report } from '../measuring/report.ts';

type Say = (line: string) => void;
const rounds = { warmups: 1, rounds: 5 } as const;
const [ours, written, copied, triggered] = [
  '筑策：导入工作簿，全程',
  '筑策：其中数据库写登记簿',
  'COPY：同样的行，已读好',
  'COPY：同上，触发器照样做',
] as const;
const columns = 'id, name, unfinished_works, listed_at, source, evidence, valid, known';
/** What is worked out for each row; the references to what is registered are left out. */
const triggers = [
  'identify after insert on % referencing new table as named for each statement execute function identify_person()',
  'search before insert on % for each row execute function search_person()',
];

type Kept = Record<'ours' | 'copied' | 'triggered', Phases[]>;

export async function benchImport(say: Say): Promise<Report> {
  const database = await openBenchDatabase({ isFilled: false, say });
  const client = new Client(database.url);
  await client.connect();
  const { address, close } = await serve(database.url);
  try {
    const cookie = await signIn(address, 'zhujian');
    for (const table of ['copied_person', 'triggered_person']) await client.query(`create table ${table} (like person including all)`);
    for (const trigger of triggers) await client.query(`create trigger ${trigger.replace('%', 'triggered_person')}`);
    const phases: Kept = { ours: [], copied: [], triggered: [] };
    const times = await interleaved(contestantsOn({ client, address, cookie }, phases), { ...rounds, say });
    await refuseUnlessAlike(client);
    return reportOf(times, phases);
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
  const keep = async (kept: Phases[], work: () => Promise<unknown>) => {
    const measuredNow = await phasesOf(client, work);
    kept.push(measuredNow);
    return measuredNow.whole;
  };
  const copyInto = (table: string, kept: Phases[]) => async () => {
    const rows = personsOf(round).map(({ id, name, works }) => [id, name, works, '2025-01-01', '量测', 'E1', '(,)', '[2025-01-01,)']);
    await client.query(`truncate ${table}`);
    return keep(kept, () => copyIn(client, { into: `${table} (${columns})`, rows }));
  };
  return [
    {
      name: ours,
      measure: async () => {
        round += 1;
        const upload = await uploadOf(workbookOf(personsOf(round)), `人员 ${round}.xlsx`);
        return keep(phases.ours, () => importInto({ address, cookie }, upload));
      },
    },
    { name: written, measure: async () => phases.ours.at(-1)?.writing ?? Number.NaN },
    { name: copied, measure: copyInto('copied_person', phases.copied) },
    { name: triggered, measure: copyInto('triggered_person', phases.triggered) },
  ];
}

const how = [
  '上传、读 XLSX、逐格检查、与登记对照、写入新版本与日志，一个事务',
  '每行结束旧版本、另记新版本；行级权限、触发器、约束、索引',
  '同样的列、默认值、约束和索引，没有触发器与历史',
  '检索词与编号照样由触发器算出；没有历史，只添一版',
];

function reportOf(times: ReadonlyMap<string, Measured>, phases: Kept): Report {
  const median = (name: string) => times.get(name)?.median ?? Number.NaN;
  const [whole, bare, alike] = [processorOf(phases.ours), processorOf(phases.copied), processorOf(phases.triggered)];
  return {
    command: 'import',
    title: '导入五万行 · 城市',
    unit: '秒',
    lines: [...times].map(([what, time], at) => ({ what, how: how[at] ?? '', ...time })),
    ratios: [
      { against: '每秒行数，全程比 COPY', value: median(copied) / median(ours), goal: 0.5 },
      { against: '每秒行数，全程比触发器照样做的 COPY', value: median(triggered) / median(ours), goal: 0.5 },
      { against: '每秒行数，写登记簿比触发器照样做的 COPY', value: median(triggered) / median(written), goal: 0.5 },
      { against: '处理器时间，全程比 COPY', value: bare.whole / whole.whole, goal: 0.5 },
      { against: '处理器时间，数据库部分比触发器照样做的 COPY', value: alike.database / whole.database, goal: 0.5 },
    ],
    notes: [
      `${personCount.toLocaleString('en-US')} 行项目负责人，从第二轮起每行都改一处；墙钟时间，两边都等到提交并写到磁盘；${rounds.warmups} 轮预热后 ${rounds.rounds} 轮交替。`,
      toldBy(phases.ours.slice(rounds.warmups)),
      '改一处的一行在登记簿里是两次写：旧版本结束知悉时间（各索引各添一项），新版本另记一行；COPY 只添一行。因此写登记簿的极限约为 COPY 的一半，全程还要先读完、检查完整个文件，再写第一行。',
      '核对：导入之后登记里的行与 COPY 进去的行，人员编号、姓名、在建工程数逐行相同。',
    ],
  };
}

/** Medians of the rounds that count. */
function processorOf(phases: readonly Phases[]): { readonly whole: number; readonly database: number } {
  const counted = phases.slice(rounds.warmups).map(({ processor }) => processor);
  return {
    whole: measured(counted.map(({ own, database }) => own + database)).median,
    database: measured(counted.map(({ database }) => database)).median,
  };
}

function toldBy(phases: readonly Phases[]): string {
  const middle = (of: (phase: Phases) => number) => measured(phases.map(of)).median.toFixed(1);
  return `全程的中位分段：上传、读、检查和日志摘要 ${middle(({ whole, writing, asking }) => whole - writing - asking)} 秒，与登记对照 ${middle(({ asking }) => asking)} 秒，写登记簿 ${middle(({ writing }) => writing)} 秒；处理器时间：本进程 ${middle(({ processor }) => processor.own)} 秒（含发请求的一方），数据库 ${middle(({ processor }) => processor.database)} 秒。`;
}

/** Both hold the same rows, or the times compare nothing. */
async function refuseUnlessAlike(client: Client): Promise<void> {
  const current = 'select id, name, unfinished_works from person where upper_inf(known) and upper_inf(valid)';
  const alike = 'select id, name, unfinished_works from copied_person';
  const { rows } = await client.query<{ different: string }>(
    `select count(*) as different from ((${current} except ${alike}) union all (${alike} except ${current})) either`,
  );
  if (rows[0]?.different !== '0') throw new Error(`登记里的行与 COPY 的行有 ${rows[0]?.different} 行不同。`);
}
