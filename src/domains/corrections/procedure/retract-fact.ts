// 注销错误登记: a row that never was true ends as known; nothing is deleted, and what was known until then can be asked for.

import { ok, type Result, refused } from '#kernel/result';
import type { Basis } from '../contract.ts';
import type { Told } from './correct-fact.ts';
import type { Doer, FactName, Facts } from './facts.ts';
import { type Refusal, refusalBefore } from './refusals.ts';

export interface RetractionRequest extends FactName {
  readonly basis: Basis;
  readonly seen: readonly string[];
  readonly doer: Doer;
  readonly dryRun: boolean;
}

export async function retractFact(request: RetractionRequest, facts: Facts): Promise<Result<Told, Refusal>> {
  const { register, key, basis, seen, doer, dryRun } = request;
  await facts.takeTurn();
  const refusal = await refusalBefore({ act: 'retract', register, key, seen, doer }, facts);
  if (refusal !== undefined) return refused(refusal);
  const before = await facts.current({ register, key });
  const { id, inTheWay } = await facts.record({ act: 'retracted', register, key, basis, doer }, dryRun);
  if (inTheWay.length > 0) return refused({ kind: 'in-the-way', sources: inTheWay });
  return ok({ id, effect: { done: !dryRun, act: 'retracted', key: [...key], before: [...before], after: [], warnings: [] } });
}
