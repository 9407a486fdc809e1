// 县区与功能板块: the ten areas that answer for every measure, and the cells of responsibility that follow.

import { type Instrument, measureId } from './instrument.ts';

export type AreaKind = 'district' | 'county' | 'board';

export interface Area {
  /** GB/T 2260 for districts and counties; for boards the statistical code, or that of the street they took their name from. */
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** The text names no boards: which exist is to be confirmed by the city. */
  readonly verified: boolean;
}

/** In the order of every list and map. */
export const areas = [
  { code: '320706', name: '海州区', kind: 'district', verified: true },
  { code: '320703', name: '连云区', kind: 'district', verified: true },
  { code: '320707', name: '赣榆区', kind: 'district', verified: true },
  { code: '320722', name: '东海县', kind: 'county', verified: true },
  { code: '320723', name: '灌云县', kind: 'county', verified: true },
  { code: '320724', name: '灌南县', kind: 'county', verified: true },
  { code: '320771', name: '连云港经济技术开发区', kind: 'board', verified: false },
  { code: '320772', name: '连云港高新技术产业开发区', kind: 'board', verified: false },
  { code: '320703007', name: '徐圩新区', kind: 'board', verified: false },
  { code: '320706009', name: '云台山风景名胜区', kind: 'board', verified: false },
] as const satisfies readonly Area[];
export type AreaName = (typeof areas)[number]['name'];

export interface ResponsibilityCell {
  /** M06 */
  readonly measure: string;
  /** The unit's name in the text, or the area's. */
  readonly answers: string;
  readonly kind: 'city-unit' | 'area';
  /** Named in the measure, or included by the sentence that binds all areas. */
  readonly by: 'name' | 'sentence';
}

/** Units in the order of the text, then the areas, measure by measure. */
export function responsibilityCells(instrument: Instrument, bound: readonly Area[]): readonly ResponsibilityCell[] {
  return instrument.measures.flatMap(({ no, units }) => [
    ...units.map((answers): ResponsibilityCell => ({ measure: measureId(no), answers, kind: 'city-unit', by: 'name' })),
    ...(instrument.bindsAllAreas ? bound : []).map(
      ({ name }): ResponsibilityCell => ({ measure: measureId(no), answers: name, kind: 'area', by: 'sentence' }),
    ),
  ]);
}
