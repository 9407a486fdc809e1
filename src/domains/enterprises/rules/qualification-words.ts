// 资质的写法: the words that stand for a category or a grade in people's tables.

import { type Category, type ConstructorGrade, categories, categoryName, type Grade, gradeName, grades } from '#law/qualification';

/** In use for one category and no other; 房屋建筑 and 机电安装 are its names of before 2015. */
const otherNames: Readonly<Record<string, Category>> = {
  房建: 'building',
  房建工程: 'building',
  房屋建筑: 'building',
  房屋建筑工程: 'building',
  市政: 'municipal',
  市政工程: 'municipal',
  水利: 'water',
  水利工程: 'water',
  水电: 'water',
  石化: 'petrochemical',
  石化工程: 'petrochemical',
  港航: 'port',
  港航工程: 'port',
  机电安装: 'electromechanical',
  机电安装工程: 'electromechanical',
};

const afterCategory = ['', '总承包', '施工总承包', '施工总承包资质', '专业'];

/** 建筑工程, 建筑, 房建, 建筑工程施工总承包, building */
export const categoryByWord: Readonly<Record<string, Category>> = Object.fromEntries([
  ...categories.map((category) => [category, category] as const),
  ...[
    ...categories.flatMap((category) => {
      const name = categoryName[category];
      return [name, name.replace(/工程$/, '')].map((word) => [word, category] as const);
    }),
    ...Object.entries(otherNames),
  ].flatMap(([word, category]) => afterCategory.map((after) => [`${word}${after}`, category] as const)),
]);

export const categoryHints: Readonly<Record<string, string>> = {
  交通: '公路工程或者港口与航道工程',
  路桥: '公路工程或者市政公用工程',
  道路: '公路工程或者市政公用工程',
  港口: '港口与航道工程',
  航道: '港口与航道工程',
  土建: '建筑工程',
  工民建: '建筑工程',
  工业与民用建筑: '建筑工程',
  化工: '石油化工工程',
  化工石油: '石油化工工程',
  安装: '机电工程',
};

const numerals: Readonly<Record<Grade, readonly string[]>> = {
  special: ['特级'],
  first: ['一级', '壹级', '1级', 'Ⅰ级'],
  second: ['二级', '贰级', '2级', 'Ⅱ级'],
  third: ['三级', '叁级', '3级', 'Ⅲ级'],
};
const aroundGrade = (word: string): readonly string[] => [
  word,
  `${word}资质`,
  ...['总承包', '施工总承包'].flatMap((it) => [`${it}${word}`, `${word}${it}`, `${it}${word}资质`]),
];

export const gradeByWord: Readonly<Record<string, Grade>> = Object.fromEntries(
  grades.flatMap((grade) => [grade, ...numerals[grade].flatMap(aroundGrade)].map((word) => [word, grade] as const)),
);

export const gradeHints: Readonly<Record<string, string>> = {
  ...{ 1: '一级', 一: '一级', 壹: '一级' },
  ...{ 2: '二级', 二: '二级', 贰: '二级' },
  ...{ 3: '三级', 三: '三级', 叁: '三级' },
};

/** 注册建造师 has two grades. */
export const licenceGradeByWord: Readonly<Record<string, ConstructorGrade>> = Object.fromEntries(
  (['first', 'second'] as const).flatMap((grade) =>
    [grade, ...numerals[grade].flatMap((word) => [word, `${word}建造师`, `${word}注册建造师`, `注册${word}建造师`])].map(
      (word) => [word, grade] as const,
    ),
  ),
);

export const categoryWords = categories.map((category) => categoryName[category]);

/** High to low, as people list them. */
export const gradeWords = [...grades].reverse().map((grade) => gradeName[grade]);

export const licenceGradeWords = ['一级', '二级'];
