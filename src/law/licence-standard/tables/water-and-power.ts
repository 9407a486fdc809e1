// 水利水电工程、电力工程: limits of dams, dikes and tunnels, and of generation and transmission.

import { wan } from '#kernel/fen';
import { below, limits } from '../limit.ts';

const water = { category: 'water', from: '2015-01-01', tag: 'secondary', source: '建市〔2014〕159号' } as const;
const power = { category: 'power', from: '2015-01-01', tag: 'secondary', source: '建市〔2014〕159号' } as const;

export const waterLimits = [
  ...limits(
    { ...water, grade: 'second' },
    {
      projectScale: 'medium',
      structureClass: 3,
      damHeightM: 70,
      installedMW: 150,
      tunnelDiameterM: below(8),
      tunnelLengthM: below(1000),
      dikeClass: 2,
    },
  ),
  ...limits(
    { ...water, grade: 'third' },
    {
      contractPrice: wan(6000),
      projectScale: 'small-1',
      structureClass: 4,
      damHeightM: 40,
      installedMW: 20,
      pumpKW: 800,
      tunnelDiameterM: below(6),
      tunnelLengthM: below(500),
      dikeClass: 3,
    },
  ),
];

/** The text counts in 万千瓦: 20万千瓦 is 200 MW. */
export const powerLimits = [
  ...limits({ ...power, grade: 'second' }, { unitMW: 200, voltageKV: 220 }),
  ...limits({ ...power, grade: 'third', source: '建市〔2014〕159号（数字取自更早文本，未见差异）' }, { unitMW: 100, voltageKV: 110 }),
];
