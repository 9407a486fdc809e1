// 模块: every module of the system and the ports it is given.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { accountOf, accountRoutes } from '#domains/accounts';
import { hasImports, historyRoutes, importRoutes } from '#domains/imports';
import { lotOnWire, lotRoutes } from '#domains/tendering';
import { gatherFrom, measure6Routes, registersFromDomains } from '#measures/m06-wider-scope';
import { seeder } from '../../seed/seed-city.ts';
import type { City } from './city.ts';

export function mountModules(app: FastifyInstance, city: City): void {
  const signedIn = (request: FastifyRequest) => accountOf(request, city);
  accountRoutes(app, { ...city, isDemo: () => isDemo(city) });
  importRoutes(app, { ...city, accountOf: signedIn });
  historyRoutes(app, { ...city, accountOf: signedIn });
  lotRoutes(app, city);
  measure6Routes(app, {
    ...city,
    accountOf: signedIn,
    gather: gatherFrom({ ...city, registers: registersFromDomains(city) }),
    findLot: async (code, asOf) => {
      const lot = await city.lots.findLot(code, asOf);
      return lot && { lot: lotOnWire(lot), procuringEntityCode: lot.procuringEntityCode ?? null };
    },
    leadersOf: (creditCode, asOf) => city.leaders.leadersOf(creditCode, asOf),
  });
}

/** 演示数据 is in the registers. */
export function isDemo({ database }: Pick<City, 'database'>): Promise<boolean> {
  return hasImports(database, seeder);
}
