// 地区: where a firm is domiciled or a lot lies: the ten areas of the city, and everywhere else.

import { type AreaName, areas } from '#law/areas';

export const areaNames: readonly AreaName[] = areas.map(({ name }) => name);

export const outsideCity = '市外';

export type Area = AreaName | typeof outsideCity;

/** Full and short names in use. */
export const areaByWord: Readonly<Record<string, Area>> = {
  ...(Object.fromEntries([...areaNames, outsideCity].map((area) => [area, area])) as Record<Area, Area>),
  经济技术开发区: '连云港经济技术开发区',
  经开区: '连云港经济技术开发区',
  市开发区: '连云港经济技术开发区',
  高新技术产业开发区: '连云港高新技术产业开发区',
  连云港高新区: '连云港高新技术产业开发区',
  高新区: '连云港高新技术产业开发区',
  国家东中西区域合作示范区: '徐圩新区',
  云台山景区: '云台山风景名胜区',
  外市: '市外',
};
