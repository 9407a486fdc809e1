// 市政公用工程: limits of city roads, bridges, water, heat, refuse, underground and comprehensive works.

import { wan } from '#kernel/fen';
import { limits } from '../limit.ts';

const municipal = { category: 'municipal', from: '2015-01-01', tag: 'secondary', source: '建市〔2014〕159号' } as const;

export const municipalLimits = [
  ...limits(
    { ...municipal, grade: 'second' },
    {
      bridgeSpanM: 45,
      waterTonsPerDay: 150_000,
      sewageTonsPerDay: 100_000,
      waterPumpTonsPerDay: 250_000,
      sewagePumpTonsPerDay: 150_000,
      heatingSqm: 1_500_000,
      tunnelSectionSqm: 25,
      comprehensive: wan(4000),
    },
  ),
  ...limits(
    { ...municipal, grade: 'third' },
    {
      expressRoad: false,
      bridgeSpanM: 25,
      waterTonsPerDay: 80_000,
      sewageTonsPerDay: 60_000,
      // One limit of the text, 泵站, for both kinds of pumping station.
      waterPumpTonsPerDay: 100_000,
      sewagePumpTonsPerDay: 100_000,
      heatingSqm: 500_000,
      refuse: wan(2500),
      underground: wan(2000),
    },
  ),
  ...limits({ ...municipal, grade: 'third', tag: 'memory' }, { comprehensive: wan(2500) }),
];
