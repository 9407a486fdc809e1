// 资质标准: every transcribed limit, and which of them stand on a day.

import type { PlainDate } from '#kernel/plain-date';
import { isInForce } from '#law/instrument';
import type { Category } from '#law/qualification';
import type { LimitRow } from './limit.ts';
import { buildingLimits } from './tables/building.ts';
import { highwayLimits, portLimits } from './tables/highway-and-port.ts';
import { communicationLimits, electromechanicalLimits, petrochemicalLimits } from './tables/industry.ts';
import { municipalLimits } from './tables/municipal.ts';
import { powerLimits, waterLimits } from './tables/water-and-power.ts';

/** Railway, mining and metallurgy have no rows: their limits are not transcribed. */
export const licenceStandard: readonly LimitRow[] = [
  ...buildingLimits,
  ...highwayLimits,
  ...portLimits,
  ...waterLimits,
  ...powerLimits,
  ...petrochemicalLimits,
  ...municipalLimits,
  ...communicationLimits,
  ...electromechanicalLimits,
];

/** Undefined where the limits of that day are not all transcribed: half a table would let a lot pass for smaller than it is. */
export function limitsOn(category: Category, day: PlainDate): readonly LimitRow[] | undefined {
  const rows = licenceStandard.filter((row) => row.category === category && isInForce(row, day));
  const has = (grade: LimitRow['grade']) => rows.some((row) => row.grade === grade);
  return has('third') && has('second') ? rows : undefined;
}

/** The days from which a category has its limits transcribed anew; empty when it never has. */
export function editionsOf(category: Category): readonly PlainDate[] {
  const starts = new Set(licenceStandard.filter((row) => row.category === category).map(({ from }) => from));
  return [...starts].filter((day) => limitsOn(category, day) !== undefined);
}
