// 核实: a keeper of the register vouches for a version as it stands, on a document; it is no verdict about anybody.

import { ok, type Result, refused } from '#kernel/result';
import type { Basis } from '../contract.ts';
import type { Doer, FactName, Facts } from './facts.ts';
import { type Refusal, refusalBefore } from './refusals.ts';

export interface ConfirmationRequest extends FactName {
  readonly version: string;
  readonly basis: Basis;
  readonly doer: Doer;
}

export async function confirmFact(request: ConfirmationRequest, facts: Facts): Promise<Result<{ readonly confirmed: string }, Refusal>> {
  const { register, key, version, doer } = request;
  await facts.takeTurn();
  const name = { register, key };
  const current = await facts.current(name);
  const isCurrent = current.some((it) => it.version === version);
  // Only the version that was looked at is vouched for: another period of the row may have changed meanwhile.
  const seen = isCurrent ? current.map((it) => it.version) : [version];
  const refusal = await refusalBefore({ act: 'confirm', ...name, seen, doer }, facts);
  if (refusal !== undefined) return refused(refusal);
  await facts.confirm(request);
  return ok({ confirmed: version });
}
