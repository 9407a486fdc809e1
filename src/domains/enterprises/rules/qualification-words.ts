// 资质的写法: the words that stand for a category or a grade in people's tables.

import { type Category, type ConstructorGrade, categories, categoryName, type Grade, gradeName, grades } from '#law/qualification';

/** 建筑工程, 建筑, 建筑工程施工总承包, building */
export const categoryByWord: Readonly<Record<string, Category>> = Object.fromEntries(
  categories.flatMap((category) => {
    const name = categoryName[category];
    return [name, name.replace(/工程$/, ''), `${name}施工总承包`, category].map((word) => [word, category]);
  }),
);

export const gradeByWord: Readonly<Record<string, Grade>> = {
  ...(Object.fromEntries(
    grades.flatMap((grade) => [
      [gradeName[grade], grade],
      [grade, grade],
    ]),
  ) as Record<string, Grade>),
  壹级: 'first',
  贰级: 'second',
  叁级: 'third',
};

/** 注册建造师 has two grades. */
export const licenceGradeByWord: Readonly<Record<string, ConstructorGrade>> = {
  一级: 'first',
  壹级: 'first',
  一级建造师: 'first',
  first: 'first',
  二级: 'second',
  贰级: 'second',
  二级建造师: 'second',
  second: 'second',
};

export const categoryWords = categories.map((category) => categoryName[category]);

/** High to low, as people list them. */
export const gradeWords = [...grades].reverse().map((grade) => gradeName[grade]);

export const licenceGradeWords = ['一级', '二级'];
