// 企业存放契约测试: what was imported comes back, and what nobody imported is unknown, not empty.

import { beforeEach, expect, test } from 'vitest';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { imported, june, may, on } from '#platform/register/testing';
import { enterprisesInPostgres } from './enterprises-in-postgres.ts';
import { saveCertificates, saveEnterprises } from './save-enterprises.ts';

const today = on('2025-07-01');
const firm = { creditCode: '91320706FAKE00013X', name: '甲公司', area: '海州区' };
const other = { creditCode: '91320707FAKE000217', name: '乙公司', area: '市外', domicile: '路 2 号', safetyPermitThrough: '2027-06-30' };

onEachPostgres((open) => {
  let database: Database;
  beforeEach(async () => {
    ({ database } = await open());
  });

  const listFirms = (rows: readonly object[], at = may) => imported(database, { save: saveEnterprises, register: 'enterprise', at, rows });
  const listCertificates = (rows: readonly object[], at = may) =>
    imported(database, { save: saveCertificates, register: 'certificate', at, rows });
  const find = (code: string) => enterprisesInPostgres(database).find(code, today);

  test('a firm comes back with its certificates, its unknowns and its source', async () => {
    await listFirms([firm]);
    await listCertificates([
      { enterprise: firm.creditCode, category: 'municipal', grade: 'second', certificateNo: 'D1', validThrough: '2028-12-31' },
      { enterprise: firm.creditCode, category: 'building', grade: 'first', certificateNo: 'D1' },
    ]);
    expect(await find(firm.creditCode)).toStrictEqual({
      ...firm,
      domicile: undefined,
      safetyPermitThrough: undefined,
      certificates: [
        {
          certificateNo: 'D1',
          category: 'building',
          grade: 'first',
          validThrough: undefined,
          source: '测试 导入《表.xlsx》「certificate」第 3 行',
        },
        {
          certificateNo: 'D1',
          category: 'municipal',
          grade: 'second',
          validThrough: '2028-12-31',
          source: '测试 导入《表.xlsx》「certificate」第 2 行',
        },
      ],
      source: '测试 导入《表.xlsx》「enterprise」第 2 行',
    });
  });

  test('certificates are unknown until their register comes in, and then none are known to be none', async () => {
    await listFirms([firm]);
    expect((await find(firm.creditCode))?.certificates).toBeUndefined();
    await listCertificates([]);
    expect((await find(firm.creditCode))?.certificates).toEqual([]);
  });

  test('an older list of certificates says nothing about a firm listed after it', async () => {
    await listFirms([firm]);
    await listCertificates([]);
    await listFirms([firm, other], june);
    const known = (await enterprisesInPostgres(database).list(today)).map(({ name, certificates }) => [name, certificates]);
    expect(known).toEqual([
      ['甲公司', []],
      ['乙公司', undefined],
    ]);
  });

  test('a firm that is nowhere is not found', async () => {
    await listFirms([other]);
    expect(await find(firm.creditCode)).toBeUndefined();
    expect(await find(other.creditCode)).toMatchObject(other);
  });

  test('a certificate told anew changes, and does not stand twice', async () => {
    await listFirms([firm]);
    const certificate = { enterprise: firm.creditCode, category: 'municipal', grade: 'second', certificateNo: 'D1' };
    await listCertificates([certificate]);
    expect(await listCertificates([{ ...certificate, grade: 'first' }])).toMatchObject({ added: 0, changed: 1 });
    expect((await find(firm.creditCode))?.certificates).toMatchObject([{ grade: 'first' }]);
  });

  test.each([
    ['a code that is none', () => listFirms([{ ...firm, creditCode: '91320706FAKE0001' }])],
    [
      'a certificate of a firm that is nowhere',
      () => listCertificates([{ enterprise: firm.creditCode, category: 'municipal', grade: 'first', certificateNo: 'D1' }]),
    ],
    [
      'a special grade of 通信工程',
      async () => {
        await listFirms([firm]);
        await listCertificates([{ enterprise: firm.creditCode, category: 'communication', grade: 'special', certificateNo: 'D1' }]);
      },
    ],
  ])('the database itself refuses %s', async (_, act) => {
    await expect(act()).rejects.toThrow(/violates/);
  });
});
