// 本企业机会的接口: the four lists of the signed-in firm, worked out when they are asked for.

import type { FastifyInstance } from 'fastify';
import { latest } from '#kernel/as-of';
import { readAsOf } from '#platform/http-as-of';
import type { HttpProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import type { FirmStanding } from './contract.ts';
import { answer, firmAt, type Measure6Desk } from './desk.ts';
import { firmStandingOf } from './procedure/standing/firm-standing.ts';
import { gatherOpenLots } from './procedure/standing/open-lots.ts';

export function standingRoutes(app: FastifyInstance, within: WithinRequest<Measure6Desk>): void {
  app.get('/api/standing', async (request, reply) =>
    answer(reply, await within<FirmStanding | HttpProblem>(request, (desk) => show(desk, request.query))),
  );
}

async function show(desk: Measure6Desk, query: unknown): Promise<FirmStanding | HttpProblem> {
  const firm = firmAt(desk);
  if ('status' in firm) return firm;
  const asOf = readAsOf(query, desk.asOfNow());
  if (!asOf.ok) return asOf.refusal;
  const isNow = asOf.value.validOn === desk.clock.today() && asOf.value.knownAt === latest;
  const [{ lots, names }, since] = await Promise.all([
    gatherOpenLots({ creditCode: firm.creditCode, asOf: asOf.value }, desk),
    isNow ? eligibleSince(desk, firm.creditCode) : new Map<string, string>(),
  ]);
  return firmStandingOf(lots, { asOf: asOf.value, names, eligibleSince: since });
}

/** By the round that weighs every firm again when something has changed. */
async function eligibleSince({ standings }: Measure6Desk, creditCode: string): Promise<ReadonlyMap<string, string>> {
  const answers = await standings.answers(creditCode);
  return new Map(answers.flatMap(({ lot, since }) => (since !== null ? [[lot.code, since] as const] : [])));
}
