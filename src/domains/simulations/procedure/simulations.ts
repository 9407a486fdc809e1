// 留存的试算: the port through which drafts that were tried are kept and found again.

import type { SimulationContent, SimulationList, SimulationOnWire } from '../contract.ts';

export interface Simulations {
  keep(made: {
    readonly id: string;
    readonly madeBy: string;
    readonly unit: string;
    readonly madeAt: string;
    readonly content: SimulationContent;
  }): Promise<void>;
  find(id: string): Promise<SimulationOnWire | undefined>;
  /** Newest first; without totals those in which one of these lots was looked at. */
  list(putOff: readonly string[]): Promise<SimulationList['rows']>;
}
