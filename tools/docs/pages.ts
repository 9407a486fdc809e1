// 生成的文档: glossary, clause matrix and map are written from the code, so that they cannot lie.

import { execFileSync } from 'node:child_process';
import { forces } from '#law/force';
import { glossary } from '#law/glossary';
import { clauseRows } from '../../src/cli/clauses.ts';

export const glossaryPage = (): string =>
  [
    '# 术语表 Glossary',
    '',
    'Written by `npm run docs` from `src/law/glossary.ts`; a test refuses the words of the third column.',
    '',
    '| 中文 | in code | refused | avoided |',
    '|---|---|---|---|',
    ...glossary.map(({ chinese, code, refused, avoided }) => `| ${chinese} | ${code} | ${refused.join(', ')} | ${avoided.join(', ')} |`),
    '',
  ].join('\n');

export const clausesPage = (): string =>
  [
    '# 条文对照表 Clauses',
    '',
    'Written by `npm run docs` from the official text, the rules and the titles of the tests. The same table: `npx zhuce clauses`.',
    'A sentence without a rule grants no right that a rule could decide, or its measure is not built yet.',
    '',
    ...clauseRows().flatMap(({ id, force, text, isRule, weighed, unweighed, tests }) => [
      `## ${id} · ${forces[force].label} ${force}`,
      '',
      `> ${text}`,
      '',
      ...(isRule ? [`- rule: ${quoted(weighed)}`, `- words no condition weighs: ${quoted(unweighed)}`] : ['- rule: none']),
      ...(tests.length === 0
        ? ['- tests: of the text only (`src/law/document`)']
        : ['- tests:', ...tests.map(({ file, title }) => `  - \`${file}\`: ${escaped(title)}`)]),
      '',
    ]),
  ].join('\n');

/** The picture in `docs/map.md`, between its two marks. */
export function mapPage(page: string): string {
  const [before, after] = [page.split(startMark)[0], page.split(endMark)[1]];
  if (before === undefined || after === undefined) throw new Error(`docs/map.md has no ${startMark} … ${endMark}`);
  return `${before}${startMark}\n\`\`\`mermaid\n${picture()}\n\`\`\`\n${endMark}${after}`;
}

const startMark = '<!-- picture -->';
const endMark = '<!-- /picture -->';

function picture(): string {
  const collapse = '^src/(measures|domains)/[^/]+|^src/[^/]+';
  const options = ['--config', '.dependency-cruiser.cjs', '--include-only', '^src', '--exclude', '\\.test\\.ts$', '--collapse', collapse];
  return execFileSync('npx', ['depcruise', 'src', ...options, '--output-type', 'mermaid'], { encoding: 'utf8', maxBuffer: 1e8 }).trim();
}

function quoted(words: readonly string[]): string {
  return words.map((it) => `「${it}」`).join(' ');
}

function escaped(title: string): string {
  return title.replaceAll('|', '\\|').replaceAll('$', '\\$');
}
