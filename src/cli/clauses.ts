// clauses: clause → rule → test, from the text, the rules and the titles of the tests.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headlineForce } from '#law/clauses/clauses-2024';
import { forces } from '#law/force';
import { measures2024 } from '#law/instruments/measures-2024';
import { type ClauseRow, clauseMatrix, titlesIn } from '#law/matrix/clause-matrix';
import { sentences } from '#measures/m06-wider-scope';
import { checkout } from '#platform/paths';
import { done, printJson } from './exit.ts';

export async function clausesCommand(json: boolean): Promise<number> {
  const rows = clauseRows();
  if (json) printJson(rows);
  else console.log(rows.map(rowText).join('\n'));
  return done;
}

export function clauseRows(): readonly ClauseRow[] {
  const files = globSync('src/**/*.test.ts', { cwd: checkout }).sort();
  const titles = files.flatMap((file) => titlesIn(file, readFileSync(join(checkout, file), 'utf8')));
  const provisions = measures2024.provisionIds.map((id) => ({ id, force: headlineForce(id), text: measures2024.provision(id).text }));
  return clauseMatrix({ sentences: provisions, rules: Object.values(sentences), titles });
}

function rowText({ id, force, text, isRule, weighed, unweighed, tests }: ClauseRow): string {
  return [
    `${id} ${forces[force].label} ${text}`,
    isRule ? `  规则：${weighed.map((it) => `「${it}」`).join('')}` : '  规则：无（没有可由规则作答的权利或条件，或相应措施尚未实现）',
    ...(isRule ? [`  未被条件衡量的字句：${unweighed.map((it) => `「${it}」`).join('')}`] : []),
    `  测试：${tests.length === 0 ? '无' : ''}`,
    ...tests.map(({ file, title }) => `    ${file}: ${title}`),
  ].join('\n');
}
