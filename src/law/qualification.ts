// 施工总承包资质: the twelve categories and the ladder of grades, in the words of the code.

export const categories = [
  'building',
  'highway',
  'railway',
  'port',
  'water',
  'power',
  'mining',
  'metallurgy',
  'petrochemical',
  'municipal',
  'communication',
  'electromechanical',
] as const;
export type Category = (typeof categories)[number];

/** Low to high. */
export const grades = ['third', 'second', 'first', 'special'] as const;
export type Grade = (typeof grades)[number];

export interface Qualification {
  readonly category: Category;
  readonly grade: Grade;
}

export const categoryName: Readonly<Record<Category, string>> = {
  building: '建筑工程',
  highway: '公路工程',
  railway: '铁路工程',
  port: '港口与航道工程',
  water: '水利水电工程',
  power: '电力工程',
  mining: '矿山工程',
  metallurgy: '冶金工程',
  petrochemical: '石油化工工程',
  municipal: '市政公用工程',
  communication: '通信工程',
  electromechanical: '机电工程',
};

export const gradeName: Readonly<Record<Grade, string>> = { third: '三级', second: '二级', first: '一级', special: '特级' };

/** One step down; the lowest grade has nothing below it. */
export const gradeBelow = { special: 'first', first: 'second', second: 'third' } as const satisfies Partial<Record<Grade, Grade>>;

export type ConstructorGrade = 'first' | 'second';

/** 注册建造师: the grade that the leader of a lot of this grade must be registered with, at least. */
export const licenceGradeFor: Readonly<Record<Grade, ConstructorGrade>> = {
  special: 'first',
  first: 'first',
  second: 'second',
  third: 'second',
};

const withoutSpecial: readonly Category[] = ['communication', 'electromechanical'];

/** Low to high. 通信 and 机电 have no 特级. */
export function gradesOf(category: Category): readonly Grade[] {
  return withoutSpecial.includes(category) ? grades.filter((grade) => grade !== 'special') : grades;
}

/** 一级及以上 is `gradeAtLeast(held, 'first')`. */
export function gradeAtLeast(held: Grade, required: Grade): boolean {
  return grades.indexOf(held) >= grades.indexOf(required);
}
