// 导入的报告: each ratio of an import to COPY by itself, of rows that are new as of rows that change, and where the time goes.

import type { Phases } from '../city/import-phases.ts';
import { personCount } from '../city/persons-workbook.ts';
import { type Measured, measured } from '../measuring/processor-time.ts';
import type { Report } from '../measuring/report.ts';

export const rounds = { warmups: 1, rounds: 5 } as const;
export const names = {
  fresh: '筑策：导入五万新行，全程',
  freshWritten: '筑策：新行，其中数据库写登记簿',
  changed: '筑策：导入五万改动的行，全程',
  changedWritten: '筑策：改动的行，其中数据库写登记簿',
  copied: 'COPY：同样的行，已读好',
  triggered: 'COPY：同上，触发器照样做',
} as const;

export type Kept = Record<'fresh' | 'changed' | 'copied' | 'triggered', Phases[]>;

const how = [
  '上传、读 XLSX、逐格检查、与登记对照、写入新版本与日志，一个事务',
  '每行记一版；行级权限、触发器、约束、索引',
  '同上；每行在登记中已有',
  '每行结束旧版本、另记新版本；行级权限、触发器、约束、索引',
  '同样的列、默认值、约束和索引，没有触发器与历史',
  '检索词与编号照样由触发器算出；没有历史，只添一版',
];

export function importReport(times: ReadonlyMap<string, Measured>, phases: Kept): Report {
  const median = (name: string) => times.get(name)?.median ?? Number.NaN;
  const ratiosOf = (rows: string, [whole, writing]: readonly [string, string], kind: 'fresh' | 'changed') => [
    { against: `${rows}：每秒行数，全程比 COPY`, value: median(names.copied) / median(whole), goal: 0.5 },
    { against: `${rows}：每秒行数，全程比触发器照样做的 COPY`, value: median(names.triggered) / median(whole), goal: 0.5 },
    { against: `${rows}：每秒行数，写登记簿比 COPY`, value: median(names.copied) / median(writing), goal: 0.5 },
    { against: `${rows}：每秒行数，写登记簿比触发器照样做的 COPY`, value: median(names.triggered) / median(writing), goal: 0.5 },
    {
      against: `${rows}：处理器时间，数据库部分比触发器照样做的 COPY`,
      value: processorOf(phases.triggered).database / processorOf(phases[kind]).database,
      goal: 0.5,
    },
  ];
  return {
    command: 'import',
    title: '导入五万行 · 城市',
    unit: '秒',
    lines: [...times].map(([what, time], at) => ({ what, how: how[at] ?? '', ...time })),
    ratios: [
      ...ratiosOf('新行', [names.fresh, names.freshWritten], 'fresh'),
      ...ratiosOf('改动的行', [names.changed, names.changedWritten], 'changed'),
    ],
    notes: [
      `${personCount.toLocaleString('en-US')} 行项目负责人；新行：每轮换一批没有登记过的人；改动的行：从第二轮起每行都改一处。墙钟时间，两边都等到提交并写到磁盘；${rounds.warmups} 轮预热后 ${rounds.rounds} 轮交替。COPY 每次写进清空的表，筑策的登记簿每轮增加十万余版。`,
      toldBy('新行', phases.fresh),
      toldBy('改动的行', phases.changed),
      '新行与 COPY 一样每行只添一版，是可比的一对；改一处的一行是两次写：旧版本结束知悉时间（各索引各添一项），新版本另记一行。因此改动的行写登记簿的极限约为 COPY 的一半。全程还要先读完、检查完整个文件，再写第一行；只这一段就超过 COPY 的用时，所以全程达不到一半。',
      '核对：导入之后登记里的行与 COPY 进去的行，人员编号、姓名、在建工程数逐行相同。',
    ],
  };
}

/** Medians of the rounds that count. */
function processorOf(phases: readonly Phases[]): { readonly own: number; readonly database: number } {
  const counted = phases.slice(rounds.warmups).map(({ processor }) => processor);
  return {
    own: measured(counted.map(({ own }) => own)).median,
    database: measured(counted.map(({ database }) => database)).median,
  };
}

function toldBy(rows: string, phases: readonly Phases[]): string {
  const middle = (of: (phase: Phases) => number) => measured(phases.slice(rounds.warmups).map(of)).median.toFixed(1);
  const { own, database } = processorOf(phases);
  return `${rows}，全程的中位分段：上传、读、检查和日志摘要 ${middle(({ whole, writing, asking }) => whole - writing - asking)} 秒，与登记对照 ${middle(({ asking }) => asking)} 秒，写登记簿 ${middle(({ writing }) => writing)} 秒；处理器时间：本进程 ${own.toFixed(1)} 秒（含发请求的一方），数据库 ${database.toFixed(1)} 秒。`;
}
