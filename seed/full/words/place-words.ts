// 地名的字: made-up roads, rivers and quarters inside the ten areas.

import { draw } from '../chance.ts';

const shortNames: Readonly<Record<string, string>> = {
  连云港经济技术开发区: '经开区',
  连云港高新技术产业开发区: '高新区',
  云台山风景名胜区: '云台山景区',
};

export const shortArea = (area: string): string => shortNames[area] ?? area;

const firsts = [
  '岫云',
  '沐风',
  '榆荫',
  '汐浦',
  '琮石',
  '砚池',
  '禾汀',
  '珂里',
  '栎湾',
  '澜庭',
  '芷溪',
  '磐石',
  '泊舟',
  '桁桥',
  '昀光',
  '墨林',
  '屿前',
  '埭北',
];
const seconds = ['一', '二', '三', '东', '西', '南', '北', '中', '新', '长'];

/** 岫云东, 砚池二 … */
export function placeWord(key: string): string {
  const at = Math.floor(draw(key) * firsts.length * seconds.length);
  return `${firsts[at % firsts.length] ?? ''}${seconds[Math.floor(at / firsts.length)] ?? ''}`;
}
