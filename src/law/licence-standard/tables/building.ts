// 建筑工程: limits of building work, in the form they have had since the 2016 notice.

import { limits } from '../limit.ts';

const standard2014 = { category: 'building', from: '2015-01-01', tag: 'secondary', source: '建市〔2014〕159号' } as const;
const since2016 = { category: 'building', from: '2016-11-01', tag: 'secondary', source: '建市〔2016〕226号' } as const;

export const buildingLimits = [
  // 单项合同额3000万元以上 is left out: reading 0002.
  ...limits({ ...standard2014, grade: 'first' }, { heightM: 200, structureHeightM: 240 }),

  ...limits({ ...since2016, grade: 'second' }, { heightM: 100, structureHeightM: 120, spanM: 39 }),
  ...limits({ ...since2016, grade: 'second', tag: 'memory' }, { floorAreaSqm: 150_000 }),

  ...limits({ ...since2016, grade: 'third' }, { heightM: 50, structureHeightM: 70, floorAreaSqm: 80_000, spanM: 27 }),
];
