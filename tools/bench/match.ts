// 匹配的量测: every enterprise against every lot under the fixture's thirteen rules, in processor time; decisions are compared first.
// npm run bench:match [-- --scale city|province] [--json]

import { parseArgs } from 'node:util';
import { onePairOfAll } from '../../src/law/rule/one-pair.ts';
import { indexed, type Question } from '../../src/matching/indexed.ts';
import { Heap, wordsFor } from '../../src/matching/kernels/heap.ts';
import { javascriptKernel } from '../../src/matching/kernels/javascript-kernel.ts';
import type { Kernel } from '../../src/matching/kernels/kernel.ts';
import { fastestKernel, match, runner } from '../../src/matching/match.ts';
import { DecisionDigest, digestOfMatch } from './matching/digest.ts';
import { population, type Scale, scales } from './matching/fixture-population.ts';
import { questionOf } from './matching/fixture-question.ts';
import { handWritten } from './matching/hand-written.ts';

const { values } = parseArgs({ options: { scale: { type: 'string', default: 'city' }, json: { type: 'boolean', default: false } } });
if (values.scale !== 'city' && values.scale !== 'province') {
  console.error(`没有名为 ${values.scale} 的规模。可选：city、province。`);
  process.exit(2);
}
const scale: Scale = values.scale;
const sides = population(scales[scale]);
const question = questionOf(sides);
const decisions = sides.enterprises.size * sides.lots.size * question.rules.length;
const rounds = 7;

interface Line {
  readonly what: string;
  /** Milliseconds of processor time, median of the rounds. */
  readonly cpu: number;
}

const lines: Line[] = [];
if (scale === 'city') compareFirst();
const { indexCpu, javascript, vectors, bytes } = ours();
lines.push({ what: '建索引（两边读入、分块、列）', cpu: indexCpu });
lines.push({ what: '全量匹配，JavaScript 列', cpu: javascript });
lines.push({ what: '全量匹配，向量列', cpu: vectors });
lines.push({ what: '读一遍稠密答案（每个决定两位），内存的极限', cpu: readDense() });
if (scale === 'city') lines.push({ what: '手写循环（三值，逐对）', cpu: cpuOf(() => handWritten(sides, () => undefined)) });
lines.push({ what: '一对、全部规则，生成的代码（微秒）', cpu: onePairMicroseconds() });

if (values.json) console.log(JSON.stringify({ scale, decisions, bytes, lines }, undefined, 2));
else {
  console.log(
    `${scale}：${sides.enterprises.size} 家企业 × ${sides.lots.size} 个标段 × ${question.rules.length} 条规则 = ${decisions} 个决定`,
  );
  console.log(`列和行占 ${(bytes / 1_048_576).toFixed(1)} MB\n\n| 什么 | 处理器时间（毫秒，中位） |\n|---|---:|`);
  for (const { what, cpu } of lines) console.log(`| ${what} | ${cpu.toFixed(cpu < 10 ? 3 : 0)} |`);
}

/** No time is worth anything before the decisions are the same. */
function compareFirst(): void {
  const byHand = new DecisionDigest();
  handWritten(sides, (decision) => byHand.tell(decision));
  const byColumns = digestOfMatch(match(question), question);
  if (byHand.text !== byColumns) throw new Error(`决定不一致：手写 ${byHand.text}，列 ${byColumns}`);
}

function ours(): { indexCpu: number; javascript: number; vectors: number; bytes: number } {
  const times = { index: [] as number[], javascript: [] as number[], vectors: [] as number[] };
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const heap = new Heap();
    let blocks: ReturnType<typeof blocksIn> = [];
    times.index.push(cpuOf(() => (blocks = blocksIn(question, heap))));
    bytes = heap.mark * 4;
    const kernels: readonly (readonly ['javascript' | 'vectors', Kernel])[] = [
      ['javascript', javascriptKernel(heap)],
      ['vectors', fastestKernel(heap)],
    ];
    for (const [name, kernel] of kernels) {
      const run = runner(heap, kernel);
      const repeats = 20; // one run is shorter than the clock's step
      const whole = cpuOf(() => {
        for (let at = 0; at < repeats; at += 1) for (const block of blocks) run(block, question);
      });
      times[name].push(whole / repeats);
    }
  }
  return { indexCpu: median(times.index), javascript: median(times.javascript), vectors: median(times.vectors), bytes };
}

function blocksIn(asked: Question, heap: Heap) {
  return [...indexed(asked).pieces(heap, { isKept: true })].flat().map(({ block }) => block);
}

/** Two bits a decision, read once by the vector kernel. */
function readDense(): number {
  const words = wordsFor(decisions * 2);
  const part = Math.min(words, 64 * 1_048_576);
  const heap = new Heap();
  const place = heap.take(part);
  const kernel = fastestKernel(heap);
  kernel.count(place, part);
  return median(Array.from({ length: rounds }, () => cpuOf(() => kernel.count(place, part)) * (words / part)));
}

function onePairMicroseconds(): number {
  const ofAll = onePairOfAll(question.rules);
  const facts = Array.from({ length: 500 }, (_, at) => ({ ...sides.enterprises.rowAt(at), ...sides.lots.rowAt(at) }));
  const ask = () => {
    for (const it of facts) ofAll(it);
  };
  ask();
  return (median(Array.from({ length: rounds }, () => cpuOf(ask))) / facts.length) * 1000;
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
