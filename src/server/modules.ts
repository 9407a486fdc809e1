// 模块: every module of the system and the ports it is given.

import type { FastifyInstance } from 'fastify';
import { accountRoutes, auditRoutes, sessionRoutes } from '#domains/accounts';
import { correctionRoutes } from '#domains/corrections';
import { enterpriseRoutes } from '#domains/enterprises';
import { importRoutes } from '#domains/imports';
import { noticeRoutes } from '#domains/notices';
import { personRoutes } from '#domains/persons';
import { exportRoutes, fileRoutes, historyRoutes, loadedRoutes, qualityRoutes } from '#domains/registers';
import { simulationRoutes } from '#domains/simulations';
import { lotRoutes, projectRoutes } from '#domains/tendering';
import {
  checkSheetPaperRoutes,
  checkSheetRoutes,
  checkSheetsInPostgres,
  type Measure6Desk,
  measure6Routes,
  type SheetModule,
  standingRoutes,
} from '#measures/m06-wider-scope';
import { holderOf } from '#platform/database/limited/limited-database';
import type { WithinRequest } from '#platform/within-request';
import type { City } from './city.ts';
import { isDemo } from './is-demo.ts';
import { measure6Desk } from './measure-6-desk.ts';
import { interfaceRoutes } from './openapi/routes.ts';
import { simulablesOn } from './simulables.ts';

interface Outside {
  /** Where others reach this system; undefined: nobody has set it. */
  readonly publicAddress?: string | undefined;
}

export function mountModules(
  app: FastifyInstance,
  { clock, limited, within, asHolder, atGate }: City,
  { publicAddress }: Outside = {},
): void {
  const accounts = { clock, within, asHolder, atGate, isDemo };
  sessionRoutes(app, accounts);
  accountRoutes(app, accounts);
  auditRoutes(app, accounts);
  importRoutes(app, within);
  enterpriseRoutes(app, within);
  exportRoutes(app, { within, isDemo });
  fileRoutes(app, within);
  historyRoutes(app, within);
  qualityRoutes(app, within);
  loadedRoutes(app, within);
  correctionRoutes(app, within);
  personRoutes(app, within);
  lotRoutes(app, within);
  projectRoutes(app, within);
  noticeRoutes(app, within);
  const atMeasure6: WithinRequest<Measure6Desk> = (request, act) => within(request, (desk) => act(measure6Desk(desk)));
  measure6Routes(app, atMeasure6);
  standingRoutes(app, atMeasure6);
  const asHolderOf: SheetModule['asHolder'] = (number, act) =>
    limited.as(holderOf(number))((database) => act(checkSheetsInPostgres(database)));
  checkSheetRoutes(app, { within: atMeasure6, asHolder: asHolderOf });
  checkSheetPaperRoutes(app, { asHolder: asHolderOf, clock, publicAddress });
  simulationRoutes(app, (request, act) =>
    within(request, (desk) => act({ ...desk, simulables: simulablesOn(desk), isDemo: () => isDemo(desk.database) })),
  );
  interfaceRoutes(app);
}
