// 招标的接口: lots with the grade each asks for; public, as their notices are.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { notFound, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import type { LotList } from './contract.ts';
import { lotOnWire } from './procedure/lot-on-wire.ts';
import type { Lots } from './procedure/lots.ts';

export function lotRoutes(app: FastifyInstance, within: WithinRequest<{ readonly lots: Lots }>): void {
  app.get('/api/lots', (request) =>
    within(request, async ({ lots }): Promise<LotList> => {
      const [listed, registerLoaded] = await Promise.all([lots.listLots(), lots.registerLoaded()]);
      return { lots: listed.map(lotOnWire), registerLoaded };
    }),
  );

  app.get('/api/lots/:code', async (request, reply) => {
    const { code } = z.object({ code: z.string() }).parse(request.params);
    const lot = await within(request, ({ lots }) => lots.findLot(code));
    return lot === undefined ? sendProblem(reply, notFound(`标段 ${code}`)) : lotOnWire(lot);
  });
}
