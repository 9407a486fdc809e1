// 招标的接口: lots with the grade each asks for; public, as their notices are.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AsOf } from '#kernel/as-of';
import { readAsOf } from '#platform/http-as-of';
import { notFound, sendProblem } from '#platform/http-problem';
import type { LotList } from './contract.ts';
import { lotOnWire } from './procedure/lot-on-wire.ts';
import type { Lots } from './procedure/lots.ts';

export interface LotsModule {
  readonly lots: Lots;
  /** What a request asks for that names neither day nor moment. */
  readonly asOfNow: () => AsOf;
}

export function lotRoutes(app: FastifyInstance, { lots, asOfNow }: LotsModule): void {
  app.get('/api/lots', async (request, reply): Promise<LotList | FastifyReply> => {
    const asOf = readAsOf(request.query, asOfNow());
    if (!asOf.ok) return sendProblem(reply, asOf.refusal);
    const [listed, registerLoaded] = await Promise.all([lots.listLots(asOf.value), lots.registerLoaded(asOf.value)]);
    return { lots: listed.map(lotOnWire), registerLoaded };
  });

  app.get('/api/lots/:code', async (request, reply) => {
    const { code } = z.object({ code: z.string() }).parse(request.params);
    const asOf = readAsOf(request.query, asOfNow());
    if (!asOf.ok) return sendProblem(reply, asOf.refusal);
    const lot = await lots.findLot(code, asOf.value);
    return lot === undefined ? sendProblem(reply, notFound(`标段 ${code}`)) : lotOnWire(lot);
  });
}
