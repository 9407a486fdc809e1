// 试算: the front door.

export { type Counted, countAnswers } from './procedure/count-answers.ts';
export type { Crowd, CrowdProgress, LotsWeighed, Simulable } from './procedure/crowd.ts';
export type { Simulations } from './procedure/simulations.ts';
export { simulationRoutes } from './routes.ts';
export { simulationsInPostgres } from './store/simulations-in-postgres.ts';
