// 施工总承包资质: categories, the ladder of grades, and who may lead.

import { expect, test } from 'vitest';
import { categories, categoryName, gradeAtLeast, gradeBelow, gradeName, grades, gradesOf, licenceGradeFor } from './qualification.ts';

test('there are twelve general-contracting categories, each with a name of its own', () => {
  expect(categories).toHaveLength(12);
  expect(new Set(Object.values(categoryName)).size).toBe(12);
  expect(categories.map((category) => categoryName[category])).toContain('港口与航道工程');
});

test('only 通信工程 and 机电工程 have no special grade', () => {
  expect(categories.filter((category) => !gradesOf(category).includes('special'))).toEqual(['communication', 'electromechanical']);
  expect(gradesOf('communication')).toEqual(['third', 'second', 'first']);
  expect(gradesOf('municipal').map((grade) => gradeName[grade])).toEqual(['三级', '二级', '一级', '特级']);
});

test.each`
  held         | required     | suffices
  ${'first'}   | ${'first'}   | ${true}
  ${'special'} | ${'first'}   | ${true}
  ${'second'}  | ${'first'}   | ${false}
  ${'third'}   | ${'third'}   | ${true}
  ${'third'}   | ${'second'}  | ${false}
  ${'first'}   | ${'special'} | ${false}
`('$held held for $required wanted: $suffices', ({ held, required, suffices }) => {
  expect(gradeAtLeast(held, required)).toBe(suffices);
});

test('M06.S1 one grade below each grade, and none below the third', () => {
  expect(gradeBelow).toEqual({ special: 'first', first: 'second', second: 'third' });
});

test('M06.S1 the leader of a first-grade or larger lot is a first-grade constructor', () => {
  expect(grades.map((grade) => licenceGradeFor[grade])).toEqual(['second', 'second', 'first', 'first']);
});
