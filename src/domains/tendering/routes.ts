// 招标的接口: lots with the grade each asks for; public, as their notices are.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AsOf } from '#kernel/as-of';
import { readAsOf } from '#platform/http-as-of';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import { readQuery } from '#platform/list/read-query';
import type { WithinRequest } from '#platform/within-request';
import { type Lot, type LotList, lotListQuery } from './contract.ts';
import { lotOnWire } from './procedure/lot-on-wire.ts';
import type { Lots } from './procedure/lots.ts';

export interface LotsDesk {
  readonly lots: Lots;
  /** What a request asks for that names neither day nor moment. */
  readonly asOfNow: () => AsOf;
}

export function lotRoutes(app: FastifyInstance, within: WithinRequest<LotsDesk>): void {
  app.get('/api/lots', async (request, reply) => {
    const answer = await within(request, async ({ lots, asOfNow }): Promise<LotList | HttpProblem> => {
      const asked = readQuery({ schema: lotListQuery, query: request.query, otherwise: asOfNow() });
      if (!asked.ok) return asked.refusal;
      const { page, size, asOf } = asked.value;
      const { rows, total } = await lots.listLots(asked.value);
      return { rows: rows.map(lotOnWire), total, page, size, registerLoaded: await lots.registerLoaded(asOf) };
    });
    return 'status' in answer ? sendProblem(reply, answer) : answer;
  });

  app.get('/api/lots/:code', async (request, reply) => {
    const { code } = z.object({ code: z.string() }).parse(request.params);
    const answer = await within(request, async ({ lots, asOfNow }): Promise<Lot | HttpProblem> => {
      const asOf = readAsOf(request.query, asOfNow());
      if (!asOf.ok) return asOf.refusal;
      const lot = await lots.findLot(code, asOf.value);
      return lot === undefined ? notFound(`标段 ${code}`) : lotOnWire(lot);
    });
    return 'status' in answer ? sendProblem(reply, answer) : answer;
  });
}
