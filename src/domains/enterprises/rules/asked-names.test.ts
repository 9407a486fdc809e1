// 所问的名称测试.

import { expect, test } from 'vitest';
import { askedNames, namedIn } from './asked-names.ts';

test.each([
  ['1. 修补甲公司', '修补甲公司'],
  ['（12）修补甲公司', '修补甲公司'],
  ['修补甲公司\t91320706FAKE90023X', '91320706FAKE90023X'],
  ['3\t修补甲公司\t海州区', '修补甲公司'],
  ['2012建设公司', '2012建设公司'],
  ['90023', '90023'],
  ['12', '12'],
  ['  ', ''],
])('«%s» means %s', (line, name) => expect(namedIn(line)).toBe(name));

test.each([
  ['时光 海州', '时光', ['海州区']],
  ['东海县 时光', '时光', ['东海县']],
  ['时光 连云', '时光', ['连云区']],
  ['海州', '海州', []],
  ['海州 东海', '海州 东海', []],
  ['时光 海', '时光 海', []],
])('«%s» asks for %s in %j', (q, name, areas) => {
  const asked = askedNames(q);
  expect([asked.q, asked.places.flatMap((it) => it.areas)]).toEqual([name, expect.arrayContaining(areas)]);
  if (areas.length === 0) expect(asked.places).toEqual([]);
});
