// 全部检查: what `npm test` runs. Every step runs, also after a failure, so that all failures are seen at once.

import { isUnattended, lastLine, type Outcome, strictly, total } from './check/outcome.ts';
import { lanes, lastSteps, type Step } from './check/steps.ts';

/** Names of steps may be given to run only those: `npm test -- types lint`. */
export async function main(argv: readonly string[]): Promise<number> {
  const names = new Set([...lanes.flat(), ...lastSteps].map(({ name }) => name));
  const unknown = argv.filter((name) => !names.has(name));
  if (unknown.length > 0) {
    console.error(`没有名为 ${unknown.join('、')} 的检查。可选：${[...names].join('、')}；不写则全部执行。`);
    return 2;
  }
  const wanted = (steps: readonly Step[]) => steps.filter(({ name }) => argv.length === 0 || argv.includes(name));
  const outcomes = (await Promise.all(lanes.map((lane) => inOrder(wanted(lane))))).flat();
  outcomes.push(...(await inOrder(wanted(lastSteps))));
  const sum = total(outcomes);
  console.log(lastLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

async function inOrder(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const outcome = await timed(step);
    show(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function timed({ title, run }: Step): Promise<Outcome> {
  const startedAt = performance.now();
  const { output, ...counts } = await run();
  return { title, output, ...strictly(counts, isUnattended(process.env.CI)), seconds: (performance.now() - startedAt) / 1000 };
}

function show({ title, seconds, output, ...counts }: Outcome): void {
  const mark = counts.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${title}（${seconds.toFixed(1)} 秒）：${lastLine(counts)}`);
  if (counts.failed > 0 || counts.skipped > 0) console.log(output.trimEnd());
}
