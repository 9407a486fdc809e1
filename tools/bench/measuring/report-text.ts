// 报告的文字: the same tables on the screen and in docs/benchmarks.md.

import { type Ratio, type Report, type Setting, verdictOf } from './report.ts';

const verdicts = { goal: '达到目标', gate: '未达目标，过门槛', missed: '**未过门槛**' } as const;

export function textOf(report: Report, { machine, node, on, load }: Setting): string {
  return [
    `${on}，${machine}，Node ${node}，量测开始时负载 ${load}。`,
    '',
    `| 什么 | 中位（${report.unit}） | 最小–最大 | 怎么问 |`,
    '|---|---:|---:|---|',
    ...report.lines.map(
      ({ what, median, least, most, how }) => `| ${what} | ${figure(median)} | ${figure(least)}–${figure(most)} | ${how} |`,
    ),
    '',
    '| 比 | 实测 | 目标 | 门槛 | 结论 |',
    '|---|---:|---:|---:|---|',
    ...report.ratios.map(ratioRow),
    '',
    ...report.notes.map((note) => `- ${note}`),
  ].join('\n');
}

function ratioRow(ratio: Ratio): string {
  const { against, value, goal, gate, isLimit, unit = '×' } = ratio;
  const sign = isLimit ? '≤' : '≥';
  const told = (wanted: number | undefined) => (wanted === undefined ? '—' : `${sign} ${figure(wanted)}${unit}`);
  const verdict = gate === undefined && verdictOf(ratio) === 'gate' ? '未达目标（无门槛）' : verdicts[verdictOf(ratio)];
  return `| ${against} | ${figure(value)}${unit} | ${told(goal)} | ${told(gate)} | ${verdict} |`;
}

/** Three digits that mean something. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return Number(value.toPrecision(3)).toString();
}
