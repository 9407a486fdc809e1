// 到期: both sides of the limit, and what has no end.

import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { expiringOf, noticeEdition } from './expiring.ts';

const today = plainDate('2025-05-12');

test('R.certificateExpiring what ends on the last day of notice is told, a day later is not, what has ended is', () => {
  const dated = [
    { name: '晚一天', through: '2025-08-11' },
    { name: '正好', through: '2025-08-10' },
    { name: '今天', through: '2025-05-12' },
    { name: '昨天', through: '2025-05-11' },
    { name: '不详', through: null },
  ];
  const { soon, unknown } = expiringOf(dated, { today, within: noticeEdition(today).value ?? 0 });
  expect(soon.map(({ name, left }) => [name, left])).toEqual([
    ['昨天', -1],
    ['今天', 0],
    ['正好', 90],
  ]);
  expect(unknown).toEqual(['不详']);
});

test('R.certificateExpiring a day before its first edition goes by the first', () => {
  expect(noticeEdition(plainDate('2024-01-01'))).toEqual(noticeEdition(today));
});
