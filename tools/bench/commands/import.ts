// bench import: fifty thousand rows from a workbook into the register, beside COPY of the same rows, read already, into a table alike.

import { Client } from 'pg';
import { openBenchDatabase } from '../city/bench-database.ts';
import { copyIn } from '../city/copy-in.ts';
import { importInto, personCount, personsOf, uploadOf, workbookOf } from '../city/persons-workbook.ts';
import { serve, signIn } from '../city/serve.ts';
import { interleaved } from '../measuring/processor-time.ts';
import type { Report } from '../measuring/report.ts';

type Say = (line: string) => void;
const rounds = { warmups: 1, rounds: 5 } as const;
const [ours, copied] = ['筑策：导入工作簿', 'COPY：同样的行，已读好'] as const;

export async function benchImport(say: Say): Promise<Report> {
  const database = await openBenchDatabase({ isFilled: false, say });
  const client = new Client(database.url);
  await client.connect();
  const { address, close } = await serve(database.url);
  try {
    const cookie = await signIn(address, 'zhujian');
    let round = 0;
    await client.query('create table copied_person (like person including all)');
    const columns = ['id', 'name', 'unfinished_works', 'listed_at', 'source', 'evidence', 'valid', 'known'];
    const contestants = [
      {
        name: ours,
        measure: async () => {
          round += 1;
          const upload = await uploadOf(workbookOf(personsOf(round)), `人员 ${round}.xlsx`);
          return secondsOf(() => importInto({ address, cookie }, upload));
        },
      },
      {
        name: copied,
        measure: async () => {
          const rows = personsOf(round).map(({ id, name, works }) => [id, name, works, '2025-01-01', '量测', 'E1', '(,)', '[2025-01-01,)']);
          await client.query('truncate copied_person');
          return secondsOf(() => copyIn(client, { into: `copied_person (${columns.join(', ')})`, rows }));
        },
      },
    ];
    const times = await interleaved(contestants, { ...rounds, say });
    await refuseUnlessAlike(client);
    const median = (name: string) => times.get(name)?.median ?? Number.NaN;
    const how = ['上传、读 XLSX、逐格检查、与登记对照、写入新版本与日志', '同样的列、默认值、约束和索引，没有触发器与历史'];
    return {
      command: 'import',
      title: '导入五万行 · 城市',
      unit: '秒',
      lines: contestants.flatMap(({ name }, at) => {
        const time = times.get(name);
        return time === undefined ? [] : [{ what: name, how: how[at] ?? '', ...time }];
      }),
      ratios: [{ against: '每秒行数，比 COPY', value: median(copied) / median(ours), goal: 0.5 }],
      notes: [
        `${personCount.toLocaleString('en-US')} 行项目负责人，从第二轮起每行都改一处；墙钟时间，两边都等到提交并写到磁盘；${rounds.warmups} 轮预热后 ${rounds.rounds} 轮交替。`,
        '核对：导入之后登记里的行与 COPY 进去的行，人员编号、姓名、在建工程数逐行相同。',
      ],
    };
  } finally {
    await close();
    await client.end();
    await database.close();
  }
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

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
