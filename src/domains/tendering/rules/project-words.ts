// 项目的写法: the words for who pays, for the sector, and for what a consortium is measured by.

export const fundingName = { state: '国有资金', other: '其他资金' } as const;
export type Funding = keyof typeof fundingName;

export const sectorName = {
  building: '房屋建筑',
  municipal: '市政',
  transport: '交通',
  water: '水利',
  energy: '能源',
  communication: '通信',
  industry: '工业',
  other: '其他',
} as const;
export type Sector = keyof typeof sectorName;

/** By the certificate alone, or also by the grade up to which measure 6 lets a member go (M06, LC-03). */
export const consortiumGradesName = { certificate: '证书等级', effective: '承接等级' } as const;
export type ConsortiumGrades = keyof typeof consortiumGradesName;

/** Their names and their codes. */
const byWord = <Code extends string>(names: Readonly<Record<Code, string>>): Readonly<Record<string, Code>> =>
  Object.fromEntries((Object.entries(names) as [Code, string][]).flatMap(([code, name]) => [[name, code] as const, [code, code] as const]));

export const fundingByWord: Readonly<Record<string, Funding>> = {
  ...byWord(fundingName),
  国有: 'state',
  国有投资: 'state',
  其他: 'other',
  非国有资金: 'other',
};

export const sectorByWord: Readonly<Record<string, Sector>> = {
  ...byWord(sectorName),
  房建: 'building',
  房屋建筑工程: 'building',
  市政基础设施: 'municipal',
  市政公用: 'municipal',
  交通运输: 'transport',
};

export const consortiumGradesByWord: Readonly<Record<string, ConsortiumGrades>> = {
  ...byWord(consortiumGradesName),
  资质证书等级: 'certificate',
  有效等级: 'effective',
};
