// 一个人: what the generator makes of somebody before it becomes rows of registers.

import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { CityFirm } from '../firms/firm.ts';
import type { Trade } from '../proportions.ts';

/** On one work, for some time; `through`: left out as long as it lasts. */
export interface Appointment {
  readonly work: string;
  readonly from: PlainDate;
  readonly through?: PlainDate;
}

export interface CityPerson {
  /** P1001 … */
  readonly id: string;
  readonly name: string;
  readonly trade: Trade;
  readonly firm: CityFirm;
  readonly listedOn: PlainDate;
  readonly appointments: readonly Appointment[];
  /** Of the first grade in one of the four categories of measure 6: the other one that this leader also built in. */
  readonly crossesInto?: string;
}
