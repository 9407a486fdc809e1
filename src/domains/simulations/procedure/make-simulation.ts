// 试算并留存: reads what is asked, tries it, keeps what came of it and leaves the leaf; the page and the command line do the same.

import type { RecordAct } from '#kernel/act-record';
import type { Fault } from '#kernel/fault';
import type { Instant } from '#kernel/instant';
import { ok, type Result } from '#kernel/result';
import type { SimulationContent } from '../contract.ts';
import type { Simulable } from './crowd.ts';
import { readSimulation } from './read-request.ts';
import { type SimulationPorts, simulate } from './simulate.ts';
import type { Simulations } from './simulations.ts';

export interface Making extends SimulationPorts {
  /** Every measure whose rules can be tried. */
  readonly simulables: readonly Simulable[];
  readonly simulations: Pick<Simulations, 'keep'>;
  readonly record: RecordAct;
  readonly by: { readonly login: string; readonly unit: string };
  readonly at: Instant;
  /** A UUID that was never given before. */
  readonly newId: () => string;
}

export interface SimulationKept {
  readonly id: string;
  readonly content: SimulationContent;
}

/** How a refusal begins. */
export const notTried = {
  title: '没有试算',
  detail: '草案有写得不对的地方，没有试算，也没有留存。请照下面所列改正后再试。',
};

/** Refused, nothing is kept. */
export async function makeSimulation(written: unknown, making: Making): Promise<Result<SimulationKept, readonly Fault[]>> {
  const { simulables, today, by, at } = making;
  const asked = readSimulation(written, { simulables, today });
  const made = asked.ok ? await simulate(asked.value, making) : asked;
  if (!made.ok) return made;
  const [id, content] = [making.newId(), made.value];
  await making.simulations.keep({ id, madeBy: by.login, unit: by.unit, madeAt: at, content });
  await making.record({
    ...{ act: 'simulation-run', clause: null, actor: by.login, unit: by.unit, effects: content },
    ...{ occurredOn: today, recordedAt: at, object: `simulation/${id}` },
  });
  return ok({ id, content });
}
