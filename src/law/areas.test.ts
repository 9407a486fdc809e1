// 责任格: 13 measures, 14 named units, ten areas.

import { expect, test } from 'vitest';
import { areas, responsibilityCells } from './areas.ts';
import { measures2024 } from './instruments/measures-2024.ts';

const cells = responsibilityCells(measures2024, areas);

test('164 cells: 34 of city units and 130 of areas', () => {
  expect(cells).toHaveLength(164);
  expect(cells.filter(({ kind }) => kind === 'city-unit')).toHaveLength(34);
  expect(cells.filter(({ kind }) => kind === 'area')).toHaveLength(130);
  expect(new Set(cells.map(({ measure, answers }) => `${measure} ${answers}`)).size).toBe(164);
});

test('ten areas in their fixed order; boards await confirmation', () => {
  expect(areas.map(({ name }) => name)).toEqual([
    ...['海州区', '连云区', '赣榆区', '东海县', '灌云县', '灌南县'],
    ...['连云港经济技术开发区', '连云港高新技术产业开发区', '徐圩新区', '云台山风景名胜区'],
  ]);
  expect(areas.filter(({ verified }) => !verified).map(({ kind }) => kind)).toEqual(['board', 'board', 'board', 'board']);
  expect(new Set(areas.map(({ code }) => code)).size).toBe(10);
});

test.each`
  unit                    | times
  ${'市住建局'}           | ${13}
  ${'市交通局'}           | ${3}
  ${'市水利局'}           | ${3}
  ${'市工信局'}           | ${1}
  ${'市发改委'}           | ${2}
  ${'市数据局'}           | ${3}
  ${'市自然资源和规划局'} | ${1}
  ${'人行连云港市分行'}   | ${1}
  ${'市国资委'}           | ${1}
  ${'市财政局'}           | ${2}
  ${'市应急管理局'}       | ${1}
  ${'市人社局'}           | ${1}
  ${'市城建控股集团'}     | ${1}
  ${'市交通控股集团'}     | ${1}
  ${'徐圩新区'}           | ${13}
`('$unit answers for $times measures', ({ unit, times }) => {
  expect(cells.filter(({ answers }) => answers === unit)).toHaveLength(times);
});

test('without the sentence that binds all areas there are only the named units', () => {
  expect(responsibilityCells({ ...measures2024, bindsAllAreas: false }, areas)).toHaveLength(34);
});

test('M06 names neither the transport nor the water bureau', () => {
  expect(cells.filter(({ measure, kind }) => measure === 'M06' && kind === 'city-unit').map(({ answers }) => answers)).toEqual([
    '市住建局',
    '市数据局',
  ]);
});
