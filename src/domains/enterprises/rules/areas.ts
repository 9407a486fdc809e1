// 地区: where a firm is domiciled or a lot lies: the ten areas of the city, and everywhere else.

import { type AreaName, areas } from '#law/areas';

export const areaNames: readonly AreaName[] = areas.map(({ name }) => name);

export const outsideCity = '市外';

export type Area = AreaName | typeof outsideCity;

/** In use for one area and no other. */
const shortNames: Readonly<Record<string, AreaName>> = {
  海州: '海州区',
  赣榆: '赣榆区',
  赣榆县: '赣榆区',
  东海: '东海县',
  灌云: '灌云县',
  灌南: '灌南县',
  经济技术开发区: '连云港经济技术开发区',
  经开区: '连云港经济技术开发区',
  市开发区: '连云港经济技术开发区',
  高新技术产业开发区: '连云港高新技术产业开发区',
  高新区: '连云港高新技术产业开发区',
  徐圩: '徐圩新区',
  国家东中西区域合作示范区: '徐圩新区',
  云台山景区: '云台山风景名胜区',
};

/** Addresses begin with them. */
const above = ['', '江苏省连云港市', '江苏连云港市', '江苏省连云港', '江苏连云港', '连云港市', '连云港', '江苏省'];

/** Full and short names in use. */
export const areaByWord: Readonly<Record<string, Area>> = {
  ...Object.fromEntries(
    [...areaNames.map((name) => [name, name] as const), ...Object.entries(shortNames)].flatMap(([word, area]) =>
      above.map((it) => [`${it}${word}`, area] as const),
    ),
  ),
  市外: outsideCity,
  外市: outsideCity,
};

const inTheCity = '所在的县区，如海州区';
/** 连云 is a district and begins the name of the city; a development zone may be any of several. */
export const areaHints: Readonly<Record<string, string>> = {
  连云: '连云区',
  连云港: inTheCity,
  江苏省连云港: inTheCity,
  江苏连云港: inTheCity,
  市区: inTheCity,
  市直: inTheCity,
  开发区: '连云港经济技术开发区',
  新浦: '海州区',
  示范区: '徐圩新区',
  景区: '云台山风景名胜区',
};

const otherCities = [
  ...['南京', '无锡', '徐州', '常州', '苏州', '南通', '淮安', '盐城', '扬州', '镇江', '泰州', '宿迁'].flatMap((city) => [
    city,
    `江苏省${city}`,
    `江苏${city}`,
  ]),
  ...['北京', '上海', '天津', '重庆', '山东', '安徽', '浙江', '河南', '河北', '福建', '江西', '湖北', '湖南', '广东', '四川', '陕西'],
  ...['日照', '临沂', '青岛', '济南', '杭州', '合肥', '郑州', '武汉', '外地', '外省', '省外', '本市以外'],
];

/** For firms, which may come from elsewhere. */
export const firmAreaHints: Readonly<Record<string, string>> = {
  ...areaHints,
  ...Object.fromEntries(otherCities.map((city) => [city, outsideCity])),
};
