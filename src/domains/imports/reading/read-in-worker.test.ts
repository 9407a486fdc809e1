// 在线程中读测试: a file that breaks its bounds is answered in words, the program lives, and the next file is read.

import { expect, test } from 'vitest';
import { xlsxOf } from '#platform/workbook/testing';
import { readInWorker } from './read-in-worker.ts';

const header = ['人员编号', '姓名', '受聘企业统一社会信用代码', '在建工程数'];
const persons = (count: number) =>
  xlsxOf({ 项目负责人: [header, ...Array.from({ length: count }, (_, i) => [`P${i}`, '某人'.repeat(40), '', 0])] });
const fileOf = (bytes: Uint8Array) => ({ workbook: 'firms' as const, fileName: '人员.xlsx', bytes, at: '2026-11-23T01:00:00Z' });
const rowsIn = async (bytes: Uint8Array) => {
  const { reading, close } = await readInWorker(fileOf(bytes));
  await close();
  return reading.sheets.map(({ rows }) => rows.length);
};

test.each([
  ['memory', { memoryMb: 24, timeMs: 60_000 }, '读取时用的内存超过 24 MB'],
  ['time', { memoryMb: 700, timeMs: 20 }, '读了 0.02 秒还没有读完'],
])(
  'beyond its bound of %s it is refused in words, and the next is read',
  async (_bound, bounds, found) => {
    const large = await persons(20_000);
    const { reading, marked, close } = await readInWorker(fileOf(large), bounds);
    expect(reading).toMatchObject({ sheets: [], faultCount: 1, faults: [{ found, remedy: expect.stringContaining('分次导入') }] });
    expect((await marked({ faults: [], questions: [], warnings: [] })).length).toBe(0);
    await close();
    expect(await rowsIn(await persons(2))).toEqual([2]);
  },
  60_000,
);

test('files are read one after the other; the ninth that waits is told to come again', async () => {
  const bytes = await persons(10);
  const all = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const { reading, close } = await readInWorker(fileOf(bytes));
      await close();
      return reading.faults.map(({ found }) => found);
    }),
  );
  expect(all.slice(0, 8).flat()).toEqual([]);
  expect(all[8]).toEqual(['已有 8 个文件在等待读取']);
}, 60_000);
