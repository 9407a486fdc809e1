// 常用视图测试.

import { expect, test } from 'vitest';
import { viewOf, withoutView, withView } from './kept-views.ts';

test('a view is the address without language, page and open row', () =>
  expect(viewOf({ q: '云台', sort: '-bidsDueOn', page: '3', row: 'DH-1', lang: 'en', state: undefined, asof: '2025-03-01' })).toEqual({
    q: '云台',
    sort: '-bidsDueOn',
    asof: '2025-03-01',
  }));

test('the same name again replaces the view, and a view can be forgotten', () => {
  const one = { name: '东海在投', asked: { area: '东海县' } };
  const again = { name: '东海在投', asked: { area: '东海县', state: 'open' } };
  const other = { name: '我的', asked: {} };
  expect(withView([one, other], again)).toEqual([other, again]);
  expect(withoutView([one, other], '我的')).toEqual([one]);
});
