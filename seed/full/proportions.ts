// 演示城市的比例: how many of what, and in which mix. Made up to look like a city of this size, measured nowhere.

import type { Shares } from './chance.ts';

/** 企业按最高的施工总承包等级: 420 with the twenty of the cast. */
export const firmsByRank = { special: 1, first: 38, second: 120, third: 145, specialty: 96, labour: 20 } as const;
export type Rank = keyof typeof firmsByRank;

/** Of the four categories of measure 6 beside 市政公用, so many firms hold the first grade. */
export const firstGradeIn = { 公路工程: 3, 水利水电工程: 4, 港口与航道工程: 2 } as const;

export const firmsByArea = {
  海州区: 26,
  连云区: 9,
  赣榆区: 14,
  东海县: 16,
  灌云县: 11,
  灌南县: 9,
  连云港经济技术开发区: 6,
  连云港高新技术产业开发区: 3,
  徐圩新区: 3,
  云台山风景名胜区: 1,
  市外: 2,
} as const;

/** What a firm mainly builds, by its grade; the first grades of the small categories are dealt apart. */
export const mainCategory = {
  first: { 建筑工程: 62, 市政公用工程: 28, 机电工程: 10 },
  second: { 建筑工程: 48, 市政公用工程: 27, 公路工程: 6, 水利水电工程: 7, 港口与航道工程: 2, 机电工程: 5, 电力工程: 3, 石油化工工程: 2 },
  third: { 建筑工程: 47, 市政公用工程: 29, 公路工程: 5, 水利水电工程: 8, 机电工程: 5, 电力工程: 3, 石油化工工程: 1, 通信工程: 2 },
} as const;

/** What it builds besides. */
export const secondCategory: Shares<string> = { 市政公用工程: 44, 建筑工程: 22, 机电工程: 14, 水利水电工程: 10, 公路工程: 10 };

/** Of a hundred firms, so many have a second, and a third category. */
export const moreCategories = { second: 0.46, third: 0.14 } as const;

/** Persons on the books of one firm. */
export const personsOf: Readonly<Record<Rank, readonly [least: number, most: number]>> = {
  special: [30, 30],
  first: [14, 24],
  second: [6, 12],
  third: [4, 7],
  specialty: [2, 4],
  labour: [1, 3],
};

export const personsByTrade = { 项目经理: 58, 技术负责人: 13, 安全员: 16, 质量员: 6, 施工员: 7 } as const;
export type Trade = keyof typeof personsByTrade;

export const noticesByArea = {
  海州区: 22,
  连云区: 11,
  赣榆区: 14,
  东海县: 15,
  灌云县: 10,
  灌南县: 8,
  连云港经济技术开发区: 9,
  连云港高新技术产业开发区: 4,
  徐圩新区: 6,
  云台山风景名胜区: 1,
} as const;

/** 万元 below which lies so much of the notices: the median 1,500, and 15 of a hundred at 5,000 or more. */
export const priceQuantiles: readonly (readonly [share: number, price: number])[] = [
  [0, 150],
  [0.08, 400],
  [0.25, 760],
  [0.5, 1500],
  [0.75, 3150],
  [0.85, 5000],
  [0.94, 9800],
  [0.985, 22_000],
  [1, 58_000],
];

export const noticeCount = 900;

/** 处罚、禁止投标 and 信用得分, those of the cast with them. */
export const creditEvents = { sanctions: 44, bans: 16, scores: 260 } as const;
