// 演示城市: fills the registers through the same act that a housing bureau uses.

import type { ImportOutcome } from '../src/domains/imports/contract.ts';
import { type ImportPorts, importWorkbook } from '../src/domains/imports/index.ts';
import { firmsWorkbook, tendersWorkbook } from './seed-workbooks.ts';

/** In the source of every row, so that nobody takes it for a real firm. */
export const seeder = '演示数据';

/** No account: nobody signs in with it. */
export const seedLogin = 'seed';

/** Firms first: commitments name them. Throws when a workbook of ours has a fault. */
export async function seedCity(ports: ImportPorts, at: string): Promise<readonly ImportOutcome[]> {
  const files = [
    { workbook: 'firms', fileName: '企业登记（演示）.xlsx', bytes: await firmsWorkbook() },
    { workbook: 'tenders', fileName: '招标项目（演示）.xlsx', bytes: await tendersWorkbook() },
  ] as const;
  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    const outcome = await importWorkbook({ ...file, login: seedLogin, by: seeder, at, dryRun: false, confirmed: 'all' }, ports);
    if (!outcome.done) throw new Error(`演示数据没有导入：${JSON.stringify(outcome.faults)}`);
    outcomes.push(outcome);
  }
  return outcomes;
}
