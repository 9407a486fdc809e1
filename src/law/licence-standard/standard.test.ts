// 资质标准: what is transcribed, from which day, and what is left out.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { categories, categoryName } from '#law/qualification';
import { editionsOf, licenceStandard, limitsOn } from './standard.ts';

const day = plainDate('2025-05-06');

test('limits of railway, mining and metallurgy are not transcribed, all others are', () => {
  expect(categories.filter((category) => limitsOn(category, day) === undefined)).toEqual(['railway', 'mining', 'metallurgy']);
  expect(editionsOf('railway')).toEqual([]);
});

test.each`
  category       | on              | rows
  ${'municipal'} | ${'2014-12-31'} | ${undefined}
  ${'municipal'} | ${'2015-01-01'} | ${18}
  ${'building'}  | ${'2016-10-31'} | ${undefined}
  ${'building'}  | ${'2016-11-01'} | ${10}
`('$category on $on has $rows rows', ({ category, on, rows }) => {
  expect(limitsOn(category, on)?.length).toBe(rows);
});

test('nothing was read in the official text, so that no row counts as verified, and each names its source', () => {
  expect(licenceStandard.filter(({ verified }) => verified)).toEqual([]);
  expect(licenceStandard.filter(({ source }) => !source.startsWith('建市〔201'))).toEqual([]);
});

test('figures remembered and not found in any page are tagged so', () => {
  const remembered = licenceStandard.filter(({ tag }) => tag === 'memory').map((row) => `${row.category}.${row.grade}.${row.parameter}`);
  expect(remembered.filter((row) => !/^(port|communication|electromechanical)\./.test(row))).toEqual([
    'building.second.floorAreaSqm',
    'municipal.third.comprehensive',
  ]);
  expect(licenceStandard.filter(({ category, tag }) => category === 'port' && tag !== 'memory')).toEqual([]);
});

test('no contract price bounds building work from below: 单项合同额3000万元以上 is left out', () => {
  expect(licenceStandard.filter((row) => row.category === 'building' && row.parameter === 'contractPrice')).toEqual([]);
});

test('no superseded area of 2014 is in use', () => {
  const areas = licenceStandard.filter((row) => row.parameter === 'floorAreaSqm').map(({ limit }) => limit);
  expect(areas).toEqual([150_000, 80_000]);
});

test('reading 0002 names the limited keys of every category', () => {
  const reading = readFileSync(new URL('../../../docs/readings/0002-required-grade.md', import.meta.url), 'utf8');
  const written = categories.map((category) => {
    const limited = new Set(licenceStandard.filter((row) => row.category === category).map(({ parameter }) => parameter));
    const keys = [...limited].map((key) => `\`${key}\``).join(' ');
    return `| ${categoryName[category]} | ${keys === '' ? '没有录入' : keys} |`;
  });
  expect(reading).toContain(`| 类别 | 键 |\n|---|---|\n${written.join('\n')}\n`);
});

test('a category, a grade and a parameter have one limit on one day', () => {
  const names = licenceStandard.map((row) => `${row.category}.${row.grade}.${row.parameter}`);
  expect(new Set(names).size).toBe(names.length);
});
