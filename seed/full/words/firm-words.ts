// 企业名称的字: made-up names of rare words, so that nobody is taken for a real firm.

import { pick } from '../chance.ts';
import type { Rank } from '../proportions.ts';

const firsts = [...'朐岫磐沭汐岚埭砚榆澜禾珂桁泊墨琮芷昀屿栎'];
const seconds = [...'川岳麓澍垚衡远砺弘稔屹舟陌垣翎阜樾沄峤楷畅潮'];

/** 朐川, 岫舟 …: every number up to 440 has a word of its own. */
export function inventedWord(number: number): string {
  const first = number % firsts.length;
  const round = Math.floor(number / firsts.length);
  return `${firsts[first] ?? ''}${seconds[(first * 7 + round * 9) % seconds.length] ?? ''}`;
}

/** What a firm from there puts before its name. */
const placesOf: Readonly<Record<string, readonly string[]>> = {
  海州区: ['连云港', '连云港', '海州', '江苏'],
  连云区: ['连云港', '连云港', '连云'],
  赣榆区: ['连云港', '赣榆', '赣榆'],
  东海县: ['连云港', '东海', '东海'],
  灌云县: ['连云港', '灌云', '灌云'],
  灌南县: ['连云港', '灌南', '灌南'],
  连云港经济技术开发区: ['连云港', '江苏'],
  连云港高新技术产业开发区: ['连云港', '江苏'],
  徐圩新区: ['连云港', '徐圩'],
  云台山风景名胜区: ['云台山'],
  市外: ['苏中', '淮北'],
};

const tradesOf: Readonly<Record<string, readonly string[]>> = {
  建筑工程: ['建设工程', '建筑工程', '建工', '建筑安装工程'],
  市政公用工程: ['市政工程', '市政建设', '市政园林工程', '市政公用工程'],
  公路工程: ['路桥工程', '公路工程', '交通工程'],
  水利水电工程: ['水利建设', '水利工程', '水务工程'],
  港口与航道工程: ['港航工程', '航务工程', '港务工程'],
  机电工程: ['机电安装工程', '机电工程'],
  电力工程: ['电力工程', '电力建设'],
  石油化工工程: ['石化建设工程', '化工建设'],
  通信工程: ['通信工程'],
};

/** Specialty contracting is not among the twelve general categories; the name says what such a firm does. */
const specialties = [
  '钢结构工程',
  '地基基础工程',
  '建筑装饰工程',
  '幕墙工程',
  '消防工程',
  '防水防腐保温工程',
  '智能化工程',
  '照明工程',
  '环保工程',
  '古建园林工程',
  '起重设备安装',
  '混凝土',
];

interface NamedFirm {
  readonly serial: number;
  readonly area: string;
  readonly rank: Rank;
  /** Undefined for specialty and labour firms. */
  readonly category: string | undefined;
}

/** 东海磐屹建筑安装工程有限公司 */
export function firmName({ serial, area, rank, category }: NamedFirm): string {
  const key = `firm ${serial}`;
  const place = pick(`${key} place`, placesOf[area] ?? ['连云港']);
  const trade =
    rank === 'labour' ? '建筑劳务' : pick(`${key} trade`, category === undefined ? specialties : (tradesOf[category] ?? ['建设工程']));
  const form = rank === 'first' && category === '建筑工程' ? pick(`${key} form`, ['建设集团', trade]) : trade;
  return `${place}${inventedWord(serial - 101)}${form}有限公司`;
}
