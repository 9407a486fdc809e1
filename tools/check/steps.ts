// 检查步骤: types, lint, import rules, unused code, tests, web build, journeys.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../src/platform/paths.ts';
import { findBrowser, thisMachine } from './browser.ts';
import { type Counts, failedOnce, passedOnce } from './outcome.ts';
import { runTool } from './run-tool.ts';
import { vitestCounts } from './vitest-counts.ts';

export interface Step {
  readonly name: string;
  readonly title: string;
  run(): Promise<Counts & { readonly output: string }>;
}

/** Each lane runs its steps one after the other; two lanes keep two processors busy. */
export const lanes: readonly (readonly Step[])[] = [
  [
    tool({ name: 'types', title: '类型：核心', words: ['tsc', '-p', 'tsconfig.json'] }),
    tool({ name: 'types', title: '类型：服务端、工具、测试', words: ['tsc', '-p', 'tsconfig.node.json'] }),
    tool({ name: 'types', title: '类型：网页', words: ['tsc', '-p', 'tsconfig.web.json'] }),
    tool({ name: 'lint', title: '写法', words: ['biome', 'ci', '--colors=off'] }),
  ],
  [
    { name: 'imports', title: '引用规则', run: importRules },
    tool({ name: 'unused', title: '无用代码与依赖', words: ['knip', '--no-progress'] }),
    tool({ name: 'web', title: '网页构建', words: ['vite', 'build', '--logLevel', 'warn'] }),
  ],
];

/** These use both processors themselves. */
export const lastSteps: readonly Step[] = [
  { name: 'tests', title: '单元、性质与契约测试', run: () => tests('vitest.config.ts') },
  { name: 'journeys', title: '浏览器旅程', run: journeys },
];

function tool({ name, title, words: [program = '', ...args] }: { name: string; title: string; words: readonly string[] }): Step {
  const run = async () => {
    const { code, output } = await runTool(program, args);
    return { ...(code === 0 ? passedOnce : failedOnce), output };
  };
  return { name, title, run };
}

/** dependency-cruiser reports success when it could not read TypeScript at all; hence the floor. */
async function importRules() {
  const { code, output } = await runTool('depcruise', ['src', '--config', '.dependency-cruiser.cjs']);
  const cruised = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  const files = readdirSync(join(checkout, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  if (code === 0 && cruised < files.length)
    return { ...failedOnce, output: `${output}\n只读到 ${cruised} 个模块，而 src 有 ${files.length} 个文件：结果不可信` };
  return { ...(code === 0 ? passedOnce : failedOnce), output };
}

async function journeys() {
  const browser = findBrowser(thisMachine);
  if ('chromium' in browser) return tests('vitest.journeys.config.ts', { ZHUCE_CHROMIUM: browser.chromium });
  const files = readdirSync(join(checkout, 'journeys')).filter((name) => name.endsWith('.journey.ts'));
  return { passed: 0, failed: 0, skipped: Math.max(files.length, 1), output: `跳过：${browser.missing}` };
}

async function tests(config: string, env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zhuce-check-'));
  const report = join(folder, 'report.json');
  const words = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool('vitest', words, { ...env, NO_COLOR: '1' });
  const counts = vitestCounts(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
  rmSync(folder, { recursive: true });
  return { ...counts, output };
}
