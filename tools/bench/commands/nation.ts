// bench match --scale nation: the whole country in one process, piece by piece, every row counted and none kept; and the curve up to it.

import type { Row } from '../../../src/law/facts.ts';
import { onePair } from '../../../src/law/rule/generated/one-pair.ts';
import { indexed, type Question } from '../../../src/matching/indexed.ts';
import { Heap } from '../../../src/matching/kernels/heap.ts';
import { type Block, enterprisesIn, lotRowAt } from '../../../src/matching/laying/block.ts';
import { fastestKernel, runner } from '../../../src/matching/match.ts';
import { inShards } from '../../../src/matching/sharded.ts';
import { population, scales } from '../matching/fixture-population.ts';
import { questionOf } from '../matching/fixture-question.ts';
import { denseAnswer } from '../matching/ours.ts';
import { cpuOf } from '../measuring/processor-time.ts';
import type { Line, Report } from '../measuring/report.ts';
import { DifferentDecision } from '../peers/same-decisions.ts';

type Say = (line: string) => void;

const sizes = [
  { enterprises: 100, lots: 100 },
  { enterprises: 500, lots: 300 },
  scales.city,
  { enterprises: 8_000, lots: 5_000 },
  scales.province,
  { enterprises: 60_000, lots: 150_000 },
] as const;
const provinces = 31;
/** Lots for which every enterprise is asked pair by pair, too. */
const checked = 10;

export async function benchNation(say: Say): Promise<Report> {
  // The nation first: its memory is that of a process that has done nothing else.
  const nation = questionOf(population(scales.nation));
  const whole = streamed(nation);
  const resident = process.resourceUsage().maxRSS / 1_048_576;
  const province = oneShard(nation);
  refuseDifferent(nation, whole);
  const curve = sizes.map((size) => {
    const question = questionOf(population(size));
    const one = streamed(question);
    refuseDifferent(question, one);
    return told(size, one, say);
  });
  curve.push(told(scales.nation, whole, say));
  const ofProvince = `从读入到可查；${province.lots.toLocaleString('en-US')} 个标段，进程常驻内存最大 ${province.resident.toFixed(2)} GB`;
  curve.push(line(`全国按省分 ${provinces} 片，其中一片，保留全部行`, province.time, ofProvince));
  const { enterprises, lots } = scales.nation;
  const decisions = enterprises * lots * 13;
  const answer = denseAnswer(decisions);
  answer.read();
  const dense = (await cpuOf(answer.read)) / answer.share;
  const matched = whole.matched + whole.counted;
  return {
    command: 'match',
    title: '全量匹配 · 全国',
    unit: '毫秒',
    lines: [...curve, line('读一遍稠密答案', dense, `每个决定两位；读了 ${(answer.share * 100).toFixed(2)}%，按比例推算`)],
    ratios: [
      { against: '全国匹配并逐行计数', value: matched / 1000, goal: 5, isLimit: true, unit: ' 处理器秒' },
      { against: '全国从读入到计数的全程', value: (whole.read + whole.laid + matched) / 1000, goal: 5, isLimit: true, unit: ' 处理器秒' },
      { against: '全国匹配并逐行计数，相当于读几遍稠密答案', value: matched / dense, goal: 0.5, gate: 1, isLimit: true },
      { against: '进程常驻内存的最大值', value: resident, goal: 1, isLimit: true, unit: ' GB' },
    ],
    notes: [
      `${decisions.toLocaleString('en-US')} 个决定（全国），一个进程、一个线程；每一块算出即计数，不保留。`,
      `每种规模先核对：${checked} 个标段对全部企业、全部规则，逐对生成的代码与列的决定一致。`,
      '时间是处理器时间，一遍；读入含由位置生成每一行（百万行不占内存）。排列是把两边的数排成列，是匹配之前的准备，随规则或数据变化才重做。',
    ],
  };
}

function told(size: { enterprises: number; lots: number }, { read, laid, matched, counted, rows }: Streamed, say: Say): Line {
  const what = `${size.enterprises.toLocaleString('en-US')} 家 × ${size.lots.toLocaleString('en-US')} 标段`;
  const all = read + laid + matched + counted;
  say(`${what}：${ms(all)} 毫秒，${rows.toLocaleString('en-US')} 行`);
  return line(what, all, `读入 ${ms(read)}、排列 ${ms(laid)}、匹配 ${ms(matched)}、计数 ${ms(counted)}`);
}

interface Streamed {
  /** Milliseconds of processor time. */
  readonly read: number;
  readonly laid: number;
  readonly matched: number;
  readonly counted: number;
  readonly rows: number;
  /** By rule and checked lot. */
  readonly found: ReadonlyMap<string, { readonly yes: ReadonlySet<number>; readonly may: ReadonlySet<number> }>;
}

function streamed(question: Question): Streamed {
  const cpu = clock();
  const heap = new Heap();
  const kernel = fastestKernel(heap);
  const run = runner(heap, kernel);
  const index = indexed(question);
  const times = { read: cpu(), laid: 0, matched: 0, counted: 0 };
  const found = new Map<string, { yes: Set<number>; may: Set<number> }>();
  const isChecked = checkedLots(question);
  let rows = 0;
  for (const piece of index.pieces(heap, { isKept: false })) {
    times.laid += cpu();
    for (const { block } of piece) run(block, question);
    times.matched += cpu();
    for (const { block } of piece) {
      rows += block.rows;
      for (let row = 0; row < block.rows; row += 1) {
        kernel.count(block.may + row * block.words, block.words);
        if (block.sure !== block.may) kernel.count(block.sure + row * block.words, block.words);
      }
    }
    times.counted += cpu();
    for (const { rule, block } of piece) collect(heap, { rule, block, isChecked, found });
    cpu();
  }
  return { ...times, rows, found };
}

/** A shard as large as a province's share, with every row of it kept and one lot read. */
function oneShard({ lots, ...question }: Question): { readonly time: number; readonly lots: number; readonly resident: number } {
  const cpu = clock();
  const size = Math.ceil(lots.size / provinces);
  const whole = { name: '一省', lots: Array.from({ length: size }, (_, lot) => lot) };
  for (const step of inShards({ ...question, lots: { size, rowAt: lots.rowAt } }, [whole])) {
    if (step.is === 'shard') step.match.answersFor({ rule: 0, lot: 0 });
  }
  return { time: cpu(), lots: size, resident: process.resourceUsage().maxRSS / 1_048_576 };
}

const checkedLots = ({ lots }: Question): ReadonlySet<number> =>
  new Set(Array.from({ length: checked }, (_, at) => Math.floor((at * lots.size) / checked)));

interface Collecting {
  readonly rule: number;
  readonly block: Block;
  readonly isChecked: ReadonlySet<number>;
  readonly found: Map<string, { yes: Set<number>; may: Set<number> }>;
}

function collect(heap: Heap, { rule, block, isChecked, found }: Collecting): void {
  for (let at = 0; at < block.lots.count; at += 1) {
    const lot = heap.words[block.lots.place + at] as number;
    if (!isChecked.has(lot)) continue;
    const of = found.get(`${rule} ${lot}`) ?? { yes: new Set(), may: new Set() };
    found.set(`${rule} ${lot}`, of);
    const { may, sure } = lotRowAt(heap, block, at);
    for (const enterprise of enterprisesIn(heap, block, may)) of.may.add(enterprise);
    if (sure !== undefined) for (const enterprise of enterprisesIn(heap, block, sure)) of.yes.add(enterprise);
  }
}

function refuseDifferent(question: Question, { found }: Streamed): void {
  for (const [at, rule] of question.rules.entries()) {
    const pair = onePair(rule);
    for (const lot of checkedLots(question)) {
      const of = found.get(`${at} ${lot}`);
      const asked: Row = question.lots.rowAt(lot);
      for (let enterprise = 0; enterprise < question.enterprises.size; enterprise += 1) {
        const ours = of?.yes.has(enterprise) ? 'yes' : of?.may.has(enterprise) ? 'unknown' : 'no';
        const theirs = pair({ ...question.enterprises.rowAt(enterprise), ...asked });
        if (ours !== theirs) throw new DifferentDecision(`规则 ${at}、企业 ${enterprise}、标段 ${lot}：列答 ${ours}，逐对答 ${theirs}`);
      }
    }
  }
}

/** Milliseconds of processor time since the last call. */
function clock(): () => number {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
}

const ms = (time: number): string => time.toLocaleString('en-US', { maximumFractionDigits: time < 10 ? 2 : 0 });
const line = (what: string, time: number, how: string): Line => ({ what, how, median: time, least: time, most: time });
