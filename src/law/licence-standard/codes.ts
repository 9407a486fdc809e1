// 技术参数的代码: road classes and project scales, each low to high, with the Chinese words that stand for them.

export const roadClasses = ['fourth', 'third', 'second', 'first', 'expressway'] as const;
export type RoadClass = (typeof roadClasses)[number];

export const projectScales = ['small-2', 'small-1', 'medium', 'large'] as const;
export type ProjectScale = (typeof projectScales)[number];

/** 1级 is the weightiest structure or dike, 5级 the lightest. */
export const classNumbers = [1, 2, 3, 4, 5] as const;
export type ClassNumber = (typeof classNumbers)[number];

export const roadClassByName = {
  四级公路: 'fourth',
  三级公路: 'third',
  二级公路: 'second',
  一级公路: 'first',
  高速公路: 'expressway',
} as const satisfies Record<string, RoadClass>;

/** Both widths of brackets are in use. */
export const projectScaleByName = {
  '小(2)型': 'small-2',
  '小（2）型': 'small-2',
  '小(1)型': 'small-1',
  '小（1）型': 'small-1',
  中型: 'medium',
  大型: 'large',
} as const satisfies Record<string, ProjectScale>;

export const classNumberByName = { '1级': 1, '2级': 2, '3级': 3, '4级': 4, '5级': 5 } as const satisfies Record<string, ClassNumber>;
