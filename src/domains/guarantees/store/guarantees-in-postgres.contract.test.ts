// 担保承诺存放契约测试: sums for one firm and one lot, up to the deadline; zero and unknown are two answers.

import { beforeAll, expect, test } from 'vitest';
import { saveEnterprises } from '#domains/enterprises';
import { saveLots } from '#domains/tendering';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { imported, june, on } from '#platform/register/testing';
import { guaranteesInPostgres, saveGuarantees } from './guarantees-in-postgres.ts';

const firm = '91320706FAKE00013X';
const other = '91320707FAKE000217';
const lot = {
  title: '某工程',
  procuringEntity: '某招标人',
  area: '东海县',
  category: 'municipal',
  noticedOn: '2025-05-06',
  bidsDueOn: '2025-05-28',
};
const commitment = { enterprise: firm, lot: 'L1', issuer: '某银行', amount: 300_000_000, committedOn: '2025-05-28' };

onEachPostgres((open) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await open());
    const rows = [firm, other].map((creditCode) => ({ creditCode, name: creditCode, area: '海州区' }));
    await imported(database, { save: saveEnterprises, register: 'enterprise', rows });
    await imported(database, { save: saveLots, register: 'lot', rows: [{ ...lot, code: 'L1' }] });
  });
  const commit = (rows: readonly object[]) => imported(database, { save: saveGuarantees, register: 'guarantee_commitment', rows });
  const forBid = (creditCode: string, lotCode: string) =>
    guaranteesInPostgres(database).commitmentFor({ creditCode, lotCode }, on('2025-05-28'));

  test('nothing is known before the register comes in', async () => {
    expect(await forBid(firm, 'L1')).toBeUndefined();
  });

  test('all commitments up to the deadline count together, each with its source; one made later does not', async () => {
    await commit([
      { ...commitment, documentNo: 'C1' },
      { ...commitment, documentNo: 'C2', amount: 200_000_001 },
      { ...commitment, documentNo: 'C3', committedOn: '2025-05-29' },
    ]);
    const source = '测试 导入《表.xlsx》「guarantee_commitment」';
    expect(await forBid(firm, 'L1')).toEqual({ amount: 500_000_001, sources: [`${source}第 2 行`, `${source}第 3 行`] });
  });

  test('a firm for which nobody committed has zero, and the register says so', async () => {
    expect(await forBid(other, 'L1')).toEqual({ amount: 0, sources: ['测试 导入《表.xlsx》「guarantee_commitment」'] });
  });

  test('a lot or a firm that is nowhere is unknown; one listed since is not: issuers tell of whatever they commit', async () => {
    await imported(database, { save: saveLots, register: 'lot', at: june, rows: [{ ...lot, code: 'L2' }] });
    expect([await forBid(firm, 'L9'), await forBid('91320703FAKE0003X5', 'L1')]).toEqual([undefined, undefined]);
    expect(await forBid(firm, 'L2')).toMatchObject({ amount: 0 });
  });

  test('a commitment does not count before the day on which it was made', async () => {
    const bid = { creditCode: firm, lotCode: 'L1' };
    const { commitmentFor } = guaranteesInPostgres(database);
    expect([await commitmentFor(bid, on('2025-05-27')), await commitmentFor(bid, on('2025-05-28'))]).toMatchObject([
      { amount: 0 },
      { amount: 500_000_001 },
    ]);
  });
});
