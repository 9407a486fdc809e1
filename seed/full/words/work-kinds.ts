// 工程的种类: what is built in each category, how it is called, and which objects of it decide the grade.

import { pick, type Shares, whole } from '../chance.ts';
import { placeWord, shortArea } from './place-words.ts';

/** 参数, 规模 */
type Sizes = readonly (readonly [parameter: string, value: string | number])[];

export const categoryShares: Shares<string> = {
  建筑工程: 34,
  市政公用工程: 32,
  公路工程: 8,
  水利水电工程: 12,
  港口与航道工程: 3,
  机电工程: 6,
  电力工程: 3,
  通信工程: 2,
};

const titlesOf: Readonly<Record<string, readonly string[]>> = {
  建筑工程: [
    '{}示例学校教学楼工程',
    '{}安置房（一期）工程',
    '{}标准厂房工程',
    '{}社区服务中心工程',
    '{}示例医院病房楼工程',
    '{}养老服务中心工程',
    '{}老旧小区改造工程',
  ],
  市政公用工程: ['{}路改造工程', '{}大道综合提升工程', '{}片区雨污分流工程', '{}片区老旧管网更新工程', '{}路桥梁工程'],
  公路工程: ['{}乡道改扩建工程', '{}连接线公路工程', '{}农村公路提档升级工程'],
  水利水电工程: ['{}河堤防加固工程', '{}泵站改造工程', '{}灌区续建配套工程', '{}河道综合整治工程'],
  港口与航道工程: ['{}港池疏浚工程', '{}码头改造工程', '{}航道整治工程'],
  机电工程: ['{}体育馆机电安装工程', '{}水厂设备安装工程'],
  电力工程: ['{}变电站配套工程', '{}园区供电线路工程'],
  通信工程: ['{}片区通信管道工程'],
};

/** At more than so many 万元 only these are built. */
const large = 9000;
const largeTitlesOf: Readonly<Record<string, readonly string[]>> = {
  建筑工程: ['{}标准厂房工程', '{}安置房（一期）工程', '{}示例医院病房楼工程'],
  市政公用工程: ['{}大道综合提升工程', '{}片区雨污分流工程'],
  公路工程: ['{}连接线公路工程'],
  水利水电工程: ['{}河堤防加固工程', '{}河道综合整治工程'],
  港口与航道工程: ['{}码头改造工程'],
};

export const sectorOf: Readonly<Record<string, string>> = {
  建筑工程: '房屋建筑',
  市政公用工程: '市政',
  公路工程: '交通',
  水利水电工程: '水利',
  港口与航道工程: '交通',
  机电工程: '工业',
  电力工程: '能源',
  通信工程: '通信',
};

/** 东海县砚池二路改造工程 */
export function workTitle(key: string, { area, category, price = 0 }: NamedWork): string {
  const titles = (price > large ? largeTitlesOf[category] : undefined) ?? titlesOf[category] ?? ['{}工程'];
  return `${shortArea(area)}${pick(`${key} title`, titles).replace('{}', placeWord(`${key} place`))}`;
}

interface NamedWork {
  readonly area: string;
  readonly category: string;
  /** 万元, where it is known. */
  readonly price?: number;
}

/** Of a work of that name at that price, in 万元; what the price itself measures has no size here. */
export function sizesOf(
  key: string,
  { title, category, price }: { readonly title: string; readonly category: string; readonly price: number },
): Sizes {
  const has = (word: string) => title.includes(word);
  switch (category) {
    case '建筑工程':
      return has('老旧小区') ? [['建筑面积（平方米）', rounded(price * 10, 100)]] : buildingSizes(key, price);
    case '市政公用工程':
      return has('桥梁')
        ? [['桥梁单跨跨度（米）', whole(key, price > 3000 ? [30, 60] : [13, 30])]]
        : [['市政综合工程', '有'], ...bridgeOn(key, price)];
    case '公路工程':
      return [['公路等级', price > 8000 ? '一级公路' : price > 2500 ? '二级公路' : '三级公路'], ...(price > 5000 ? longBridge(key) : [])];
    case '水利水电工程':
      return has('泵站')
        ? [['泵站总装机容量（千瓦）', rounded(price / 2.2, 10)]]
        : [['堤防级别', price > 6000 ? '2级' : price > 2000 ? '3级' : '4级']];
    case '港口与航道工程':
      return has('码头')
        ? [['沿海码头（吨级）', pick(key, price > 8000 ? [50_000, 70_000] : [5000, 10_000, 20_000])]]
        : [['疏浚、吹填（立方米）', rounded(price * 380, 10_000)]];
    case '电力工程':
      return [['线路或变电站电压（千伏）', price > 4000 ? 220 : price > 1000 ? 110 : 35]];
    default:
      return [];
  }
}

const rounded = (value: number, to: number): number => Math.max(to, Math.round(value / to) * to);

/** 3,000 元 or so a square metre; the larger the house the taller. */
function buildingSizes(key: string, price: number): Sizes {
  const area = rounded((price * 10_000) / whole(`${key} cost`, [2600, 3800]), 10);
  const height = area > 40_000 ? [48, 99] : area > 12_000 ? [24, 54] : [9, 24];
  return [
    ['建筑物高度（米）', whole(`${key} height`, [height[0] ?? 9, height[1] ?? 24])],
    ['建筑面积（平方米）', area],
  ];
}

const bridgeOn = (key: string, price: number): Sizes =>
  price > 3000 && whole(`${key} bridge`, [1, 4]) === 1 ? [['桥梁单跨跨度（米）', whole(`${key} span`, [20, 50])]] : [];

const longBridge = (key: string): Sizes => [['桥长（米）', whole(`${key} bridge`, [120, 1300])]];
