// 公路工程、港口与航道工程: limits of roads with their bridges and tunnels, and of works at the water's edge.

import { below, limits } from '../limit.ts';

const highway = { category: 'highway', from: '2015-01-01', tag: 'secondary', source: '建市〔2014〕159号' } as const;
const port = { category: 'port', from: '2015-01-01', tag: 'memory', source: '建市〔2014〕159号' } as const;

export const highwayLimits = [
  ...limits({ ...highway, grade: 'first' }, { tunnelLengthM: 3000 }),
  ...limits({ ...highway, grade: 'second' }, { roadClass: 'first', bridgeLengthM: 1000, bridgeSpanM: 150, tunnelLengthM: 1000 }),
  // The third grade may build no tunnel at all: a limit of 0 metres.
  ...limits({ ...highway, grade: 'third' }, { roadClass: 'second', bridgeLengthM: 500, bridgeSpanM: 50, tunnelLengthM: 0 }),
];

export const portLimits = [
  ...limits(
    { ...port, grade: 'second' },
    {
      coastalBerthTons: 50_000,
      riverBerthTons: 5000,
      breakwaterDepthM: below(7),
      dockTons: 50_000,
      shipLockTons: 1000,
      shipLiftTons: 300,
      coastalChannelTons: 50_000,
      riverChannelTons: 1000,
      dredgingCubicM: 6_000_000,
      coastalYardSqm: 280_000,
      riverYardSqm: 120_000,
      revetmentM: 1200,
      reefBlastingCubicM: 60_000,
    },
  ),
  ...limits(
    { ...port, grade: 'third' },
    {
      coastalBerthTons: 10_000,
      riverBerthTons: 3000,
      breakwaterDepthM: below(4),
      dockTons: 10_000,
      shipLockTons: 300,
      shipLiftTons: 50,
      coastalChannelTons: 20_000,
      riverChannelTons: 500,
      dredgingCubicM: 3_000_000,
      coastalYardSqm: 120_000,
      riverYardSqm: 70_000,
      revetmentM: 800,
      reefBlastingCubicM: 40_000,
    },
  ),
];
