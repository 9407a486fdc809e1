// docs/benchmarks.md: each command and scale has a section there, and writes that one alone.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../../src/platform/paths.ts';

const file = join(checkout, 'docs', 'benchmarks.md');
const head = `# 量测

由 \`npx zhuce bench\` 写入，每个命令、每种规模各占一节，只改写自己的一节。比较的是同一次运行里交替进行的各轮的中位，读比值，不读绝对时间。
先核对决定，后计时：决定不一致，量测失败并指出第一个不一致的决定。
`;

export interface Section {
  /** `match city` */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export function writeSection(section: Section): void {
  writeFileSync(file, withSection(existsSync(file) ? readFileSync(file, 'utf8') : head, section));
}

export function withSection(page: string, { name, title, text }: Section): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const made = `${start}\n## ${title}\n\n${text}\n${end}`;
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to === -1) return `${page.trimEnd()}\n\n${made}\n`;
  return `${page.slice(0, from)}${made}${page.slice(to + end.length)}`;
}
