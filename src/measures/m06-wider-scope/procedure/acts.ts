// 措施六的两件事: a firm plans a bid, and a procuring entity finds whether a firm is able; each with its leaf in the journal.

import type { ActRecord, RecordAct } from '#kernel/act-record';
import type { Instant } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import type { AbilityFinding, AbilityFindings, Plan, Plans } from './position.ts';

export interface ActPorts {
  readonly plans: Plans;
  readonly findings: AbilityFindings;
  readonly record: RecordAct;
  /** For what nobody may learn of before the opening. */
  readonly recordSealed: RecordAct;
}

/** Who acts, and when. */
export interface Doer {
  readonly login: string;
  readonly name: string;
  readonly now: Instant;
  readonly today: PlainDate;
}

/** The leaf is sealed: who reads the journal must not learn that a firm prepares, nor what for. */
export async function savePlan(
  plan: Plan & { readonly creditCode: string; readonly lotCode: string },
  doer: Doer,
  { plans, recordSealed }: Pick<ActPorts, 'plans' | 'recordSealed'>,
): Promise<void> {
  await plans.save({ ...plan, by: doer.login, at: doer.now });
  await recordSealed({ ...leafBy(doer), act: 'plan-saved', clause: 'M06', object: `enterprise/${plan.creditCode}`, effects: plan });
}

export async function recordFinding(
  finding: Omit<AbilityFinding, 'by' | 'at'>,
  doer: Doer,
  { findings, record }: Pick<ActPorts, 'findings' | 'record'>,
): Promise<void> {
  await findings.save({ ...finding, by: doer.name, at: doer.now });
  const object = `lot/${finding.lotCode}/enterprise/${finding.creditCode}`;
  await record({ ...leafBy(doer), act: 'ability-found', clause: 'M06.S1', object, effects: finding });
}

function leafBy({ login, name, now, today }: Doer): Pick<ActRecord, 'actor' | 'unit' | 'occurredOn' | 'recordedAt'> {
  return { actor: login, unit: name, occurredOn: today, recordedAt: now };
}
