// 改了什么测试.

import { describe, expect, test } from 'vitest';
import { changesOf, type ToldVersion } from './told-changes.ts';

const headers = { grade: '资质等级', validThrough: '有效期至' };
const version = (number: number, given: Partial<ToldVersion>): ToldVersion => ({
  version: String(number),
  trueFrom: null,
  trueThrough: null,
  knownFrom: '2025-01-10T01:00:00Z',
  knownUntil: null,
  texts: {},
  ...given,
});
const may = '2025-05-10T01:00:00Z';

describe('a version is told by what it says otherwise', () => {
  const first = version(1, { knownUntil: may, texts: { grade: '二级', validThrough: '2026-01-01' } });
  test('than the one given up when it became known', () => {
    const second = version(2, { knownFrom: may, texts: { grade: '一级' } });
    expect(changesOf(second, [first, second], headers)).toEqual({
      replaces: '1',
      changes: [
        { header: '资质等级', before: '二级', after: '一级' },
        { header: '有效期至', before: '2026-01-01', after: null },
      ],
    });
  });
  test('also where only its days are others', () => {
    const rest = version(2, { knownFrom: may, trueThrough: '2025-03-14', texts: first.texts });
    expect(changesOf(rest, [first, rest], headers)).toEqual({ replaces: '1', changes: [] });
  });
  test('or than the one that was true until the day before', () => {
    const until = version(1, { trueThrough: '2025-02-28', texts: { grade: '二级' } });
    const since = version(2, { knownFrom: may, trueFrom: '2025-03-01', texts: { grade: '一级' } });
    expect(changesOf(since, [until, since], headers)).toEqual({
      replaces: '1',
      changes: [{ header: '资质等级', before: '二级', after: '一级' }],
    });
  });
});

test('the first version replaces nothing', () => {
  const first = version(1, { texts: { grade: '二级' } });
  expect(changesOf(first, [first], headers)).toEqual({ replaces: null, changes: [] });
});

test('a version of other days, given up at the same moment, is not what it replaces', () => {
  const other = version(1, { trueThrough: '2024-12-31', knownUntil: may, texts: { grade: '三级' } });
  const since = version(2, { knownFrom: may, trueFrom: '2025-03-01', texts: { grade: '一级' } });
  expect(changesOf(since, [other, since], headers).replaces).toBeNull();
});
