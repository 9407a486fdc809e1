// 演示城市: fills the registers through the same acts that a housing bureau and those who issue guarantees use.

import type { ImportOutcome } from '../src/domains/imports/contract.ts';
import { type ImportPorts, importWorkbook } from '../src/domains/imports/index.ts';
import { dayInShanghai, type PlainDate } from '../src/kernel/plain-date.ts';
import type { Actor } from '../src/platform/database/limited/limited-database.ts';
import { castRows } from './cast-rows.ts';
import { issuerActor, issuerNames } from './issuers.ts';
import { commitmentsWorkbook, firmsWorkbook, tendersWorkbook } from './seed-workbooks.ts';

/** In the source of every row, so that nobody takes it for a real firm. */
export const seeder = '演示数据';

/** No account: nobody signs in with it. */
export const seedLogin = 'seed';

export const seedingBureau: Actor = { login: seedLogin, role: 'housing-bureau', creditCode: null };

/** The instant, and the business day that the acts are done on: a demo may show another day. */
export interface SeedingTime {
  readonly at: string;
  readonly on: PlainDate;
}

/** Firms first: commitments name them. Throws when a workbook of ours has a fault. */
export async function seedCity(portsAs: (actor: Actor) => ImportPorts, { at, on }: SeedingTime): Promise<readonly ImportOutcome[]> {
  const bureau = { actor: seedingBureau, by: seeder, whose: {} };
  const files = [
    { ...bureau, workbook: 'firms', fileName: '企业登记（演示）.xlsx', bytes: await firmsWorkbook() },
    { ...bureau, workbook: 'tenders', fileName: '招标项目（演示）.xlsx', bytes: await tendersWorkbook() },
    ...(await Promise.all(issuerNames.map((issuer) => commitmentsOf(issuer, on)))).flat(),
  ] as const;
  const outcomes: ImportOutcome[] = [];
  for (const { actor, whose, ...file } of files) {
    const outcome = await importWorkbook({ ...file, ...whose, login: seedLogin, at, dryRun: false, confirmed: 'all' }, portsAs(actor));
    if (!outcome.done) throw new Error(`演示数据没有导入：${JSON.stringify(outcome.faults)}`);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Where the business day is that of the instant. */
export const seedingAt = (at: string): SeedingTime => ({ at, on: dayInShanghai(new Date(at)) });

/** None where it has committed nothing by that day. */
async function commitmentsOf(issuer: (typeof issuerNames)[number], on: PlainDate) {
  const rows = castRows.guarantee_commitment.filter((row) => row.issuer === issuer && String(row.committedOn) <= on);
  if (rows.length === 0) return [];
  const actor = issuerActor(issuer, seedLogin);
  const file = { workbook: 'tenders', fileName: '担保承诺（演示）.xlsx', bytes: await commitmentsWorkbook(rows) } as const;
  return [{ ...file, actor, by: `${seeder} ${issuer}`, whose: { unit: actor.unit, issuer } }];
}
