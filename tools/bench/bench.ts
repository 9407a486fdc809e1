// 量测入口: npx zhuce bench match|assess|http|import --scale city|province|nation [--json]; without a name all of them at a city's scale.

import { parseArgs } from 'node:util';
import { failWith } from '../../src/cli/exit.ts';
import { benchAssess } from './commands/assess.ts';
import { benchHttp } from './commands/http.ts';
import { benchImport } from './commands/import.ts';
import { benchMatch } from './commands/match.ts';
import { benchNation } from './commands/nation.ts';
import { writeSection } from './measuring/benchmarks-page.ts';
import { type Report, settingNow, verdictOf } from './measuring/report.ts';
import { textOf } from './measuring/report-text.ts';
import { DifferentDecision } from './peers/same-decisions.ts';

type Say = (line: string) => void;
type Run = (say: Say) => Promise<Report>;
/** By scale. */
const commands: Readonly<Record<string, Readonly<Record<string, Run>>>> = {
  match: { city: (say) => benchMatch('city', say), province: (say) => benchMatch('province', say), nation: benchNation },
  assess: { city: (say) => benchAssess('city', say), province: (say) => benchAssess('province', say) },
  http: { city: benchHttp },
  import: { city: benchImport },
};

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: 'string', default: 'city' }, json: { type: 'boolean', default: false } },
  });
  const names = positionals.length === 0 ? Object.keys(commands) : positionals;
  // What is being done goes to standard error, so that --json is JSON alone.
  const say: Say = (line) => console.error(line);
  let status = 0;
  for (const name of names) {
    const command = commands[name];
    const run = command?.[values.scale];
    if (command === undefined) return wrongUse({ path: '量测', found: name, among: Object.keys(commands) });
    if (run === undefined) return wrongUse({ path: `${name} --scale`, found: values.scale, among: Object.keys(command) });
    status = Math.max(status, await one(`${name} ${values.scale}`, { run, isJson: values.json, say }));
  }
  return status;
}

function wrongUse({ path, found, among }: { path: string; found: string; among: readonly string[] }): number {
  const expected = among.join('、');
  return failWith('没有这样的量测', [{ path, found, expected, remedy: `请改用 ${expected}${among.length > 1 ? ' 之一' : ''}。` }]);
}

interface Asked {
  readonly run: Run;
  readonly isJson: boolean;
  readonly say: Say;
}

/** 1 when decisions differ, or a gate is missed. */
async function one(name: string, { run, isJson, say }: Asked): Promise<number> {
  const setting = settingNow();
  try {
    const report = await run(say);
    const text = textOf(report, setting);
    console.log(isJson ? JSON.stringify({ ...setting, ...report }, undefined, 2) : `## ${report.title}\n\n${text}\n`);
    writeSection({ name, title: report.title, text });
    const missed = report.ratios.filter((ratio) => verdictOf(ratio) === 'missed');
    for (const { against, value, gate } of missed) say(`未过门槛：${against}，实测 ${value.toPrecision(3)}，门槛 ${gate}。`);
    return missed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DifferentDecision)) throw error;
    say(error.message);
    return 1;
  }
}
