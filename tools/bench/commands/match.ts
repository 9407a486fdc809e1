// bench match: every enterprise against every lot, ours beside the engines that others use; decisions are compared before the clock starts.

import { match } from '../../../src/matching/match.ts';
import { population, type Scale, scales } from '../matching/fixture-population.ts';
import { questionOf } from '../matching/fixture-question.ts';
import { denseAnswer, indexing } from '../matching/ours.ts';
import { type Contestant, cpuOf, interleaved, type Measured } from '../measuring/processor-time.ts';
import type { Ratio, Report } from '../measuring/report.ts';
import { figure } from '../measuring/report-text.ts';
import { missingEngines } from '../peers/all-peers.ts';
import { type Entrant, engineEntrants, handWrittenEntrant, onePairEntrant } from '../peers/entrants.ts';
import { installPeers } from '../peers/installed.ts';
import { PairMaker } from '../peers/pairs.ts';
import { type Comparing, oracleOf } from '../peers/same-decisions.ts';
import { duckdbEntrants, loadOf, postgresEntrants } from '../peers/sql/entrants.ts';
import { type Goal, goals, type Medians } from './match-goals.ts';

export type MatchScale = Exclude<Scale, 'nation'>;
type Say = (line: string) => void;

export async function benchMatch(scale: MatchScale, say: Say): Promise<Report> {
  await installPeers(say);
  const question = questionOf(population(scales[scale]));
  const decisions = question.enterprises.size * question.lots.size * question.rules.length;
  const comparing: Comparing = { maker: new PairMaker(question), oracle: oracleOf(match(question), { question, each: eachLot[scale] }) };
  say(`${decisions.toLocaleString('en-US')} 个决定，摘要 ${comparing.oracle.digest}；先核对，后计时`);
  const field = await fieldOf(scale, comparing);
  try {
    for (const { name, compare } of field.entrants) {
      await compare();
      say(`${name}：决定一致`);
    }
    const ours = await oursOf(question, decisions);
    const times = await interleaved([...ours, ...field.entrants], { ...roundsOf[scale], say });
    return reportOf({ scale, decisions, digest: comparing.oracle.digest, entrants: [...ours, ...field.entrants], times });
  } finally {
    await field.close();
  }
}

/** A database decides a whole province in minutes a round: one lot in so many stands for all. */
const eachLot = { city: 1, province: 20 } as const;
const roundsOf = { city: { warmups: 2, rounds: 7 }, province: { warmups: 2, rounds: 5 } } as const;

/** A province is asked of those alone for whom there is a goal: the others would take hours to compare. */
async function fieldOf(scale: MatchScale, comparing: Comparing): Promise<{ entrants: readonly Entrant[]; close(): Promise<void> }> {
  const postgres = await postgresEntrants(comparing);
  const duckdb = await duckdbEntrants(comparing);
  const databases = [postgres, ...(duckdb === undefined ? [] : [duckdb])].flatMap(({ join, load }) => [join, load]);
  const engines = await engineEntrants(comparing, { most: 5_000_000, ...(scale === 'province' ? { only: 'json-rules-engine' } : {}) });
  const loops = scale === 'city' ? [handWrittenEntrant(comparing), onePairEntrant(comparing)] : [];
  const close = async () => {
    await duckdb?.close();
    await postgres.close();
  };
  return { entrants: [...engines, ...databases, ...loops], close };
}

interface Told extends Contestant {
  readonly how: string;
}

const [matchOnly, index, reading, dense] = ['筑策：全量匹配', '筑策：建索引', '筑策：读入', '读一遍稠密答案'] as const;

async function oursOf(question: Comparing['oracle']['question'], decisions: number): Promise<readonly Told[]> {
  const isLarge = decisions > 1e9;
  const ours = indexing(question);
  const first = await cpuOf(ours.lay);
  const warm = isLarge ? 1 : 40; // as in a server that has run for a while; the engines beside it are given thousands of pairs before
  for (let at = 0; at < warm; at += 1) for (const step of [ours.read, ours.lay]) step();
  const answer = denseAnswer(decisions);
  const timed = (step: () => void, times: number) => {
    const work = () => repeated(step, times);
    return async () => (await cpuOf(work, work)) / times;
  };
  // One run of a city is shorter than what a clock tells apart.
  const [runs, lays] = isLarge ? [3, 1] : [50, 20];
  return [
    { name: matchOnly, how: `向量列，索引已建；${runs} 遍的平均`, measure: timed(ours.run, runs) },
    {
      name: index,
      how: `分块、排序、排列成位列；用过的内存再用，${lays} 遍的平均。进程里的第一遍：${Math.round(first)} 毫秒`,
      measure: timed(ours.lay, lays),
    },
    { name: reading, how: `从对象读成数列，相当于数据库的装入；${lays} 遍的平均`, measure: timed(ours.read, lays) },
    {
      name: dense,
      how: `每个决定两位，同一个向量核读一遍：内存的极限；${runs} 遍的平均`,
      measure: async () => (await timed(answer.read, runs)()) / answer.share,
    },
  ];
}

function repeated(step: () => void, times: number): void {
  for (let at = 0; at < times; at += 1) step();
}

interface Found {
  readonly scale: MatchScale;
  readonly decisions: number;
  readonly digest: string;
  readonly entrants: readonly Told[];
  readonly times: ReadonlyMap<string, Measured>;
}

function reportOf({ scale, decisions, digest, entrants, times }: Found): Report {
  const { enterprises, lots } = scales[scale];
  const median = (name: string) => times.get(name)?.median ?? Number.NaN;
  const ours = median(matchOnly);
  const indexed = ours + median(index);
  const medians: Medians = { median, ours, indexed, cold: indexed + median(reading), dense: median(dense) };
  const ratioOf = (goal: Goal): Ratio => ({ ...goal, value: goal.of(medians) });
  const here = goals[scale].map(ratioOf).filter(({ value }) => !Number.isNaN(value));
  const missing = missingEngines();
  return {
    command: 'match',
    title: `全量匹配 · ${scale === 'city' ? '城市' : '省'}`,
    unit: '毫秒',
    lines: entrants.flatMap(({ name, how }) => {
      const time = times.get(name);
      return time === undefined ? [] : [{ what: name, how, ...time }];
    }),
    ratios: here,
    notes: [
      `${enterprises.toLocaleString('en-US')} 家企业 × ${lots.toLocaleString('en-US')} 个标段 × 13 条规则 = ${decisions.toLocaleString('en-US')} 个决定，三值（是、不明、否）；核对一致的摘要${eachLot[scale] === 1 ? '' : `（每 ${eachLot[scale]} 个标段取一个）`}：${digest}。`,
      `时间是处理器时间（本进程全部线程；PostgreSQL 是后端进程的用户与系统时间，粒度 10 毫秒），${roundsOf[scale].warmups} 轮预热后 ${roundsOf[scale].rounds} 轮交替，取中位；每一轮各家先不计时做一遍。`,
      '逐对的引擎拿到的是我们事先算好的平面事实（资质取对应类别的一本，业绩已计数，日期与份额已换算），构造这些事实不计时；只有含不明事实的对才问两遍（可能、确定）。',
      ...fromNothing(times),
      ...(missing.length > 0 ? [`没有装上、这次没有量的：${missing.join('、')}。`] : []),
    ],
  };
}

/** The other reading of «with index build»: nobody has anything yet. */
function fromNothing(times: ReadonlyMap<string, Measured>): readonly string[] {
  const median = (name: string) => times.get(name)?.median ?? Number.NaN;
  const ours = median(reading) + median(index) + median(matchOnly);
  const said = ['PostgreSQL 18', 'DuckDB'].flatMap((name) => {
    const ratio = (median(name) + median(loadOf(name))) / ours;
    return Number.isNaN(ratio) ? [] : [`${name} ${figure(ratio)}×`];
  });
  return said.length === 0 ? [] : [`双方都从头（它装入再联接，我们读入、建索引再匹配）：${said.join('，')}。`];
}
