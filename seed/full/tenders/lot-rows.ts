// 标段与技术参数的行: as they are read in; a price is written in yuan.

import type { Row, Told } from '../days.ts';
import type { CityLot } from './lot.ts';

export const lotRows = (lots: readonly CityLot[]): readonly Told[] => lots.map((lot) => ({ on: lot.toldOn, row: rowOf(lot) }));

export const parameterRows = (lots: readonly CityLot[]): readonly Told[] =>
  lots.flatMap(({ code, toldOn, sizes = [] }) => sizes.map(([parameter, value]) => ({ on: toldOn, row: { lot: code, parameter, value } })));

function rowOf(lot: CityLot): Row {
  const { owner, consortium, project, sizes, price } = lot;
  return {
    code: lot.code,
    title: lot.title,
    ...(project === undefined ? {} : { project }),
    procuringEntity: owner.name,
    procuringEntityCode: owner.creditCode,
    area: lot.area,
    category: lot.category,
    ...(price === undefined ? {} : { priceCeiling: `${Math.round(price * 100)}00.00` }),
    noticedOn: lot.noticedOn,
    bidsDueOn: lot.bidsDueOn,
    admitsMeasure6: lot.admitsMeasure6,
    ...(consortium === undefined ? {} : { consortiumGrades: consortium.grades, consortiumBasis: consortium.basis ?? '' }),
    published: lot.isPublished ? '' : '否',
    parametersListed: sizes === undefined ? '' : '是',
  };
}
