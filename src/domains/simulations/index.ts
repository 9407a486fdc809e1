// 试算: the front door.

export { simulationText } from './export/simulation-text.ts';
export { draftMark } from './export/simulation-words.ts';
export { choicesOf } from './procedure/choices-on-wire.ts';
export { type Counted, countAnswers } from './procedure/count-answers.ts';
export type { Crowd, CrowdProgress, Simulable } from './procedure/crowd.ts';
export { makeSimulation, notTried } from './procedure/make-simulation.ts';
export { openAgain, openAgainIn } from './procedure/open-again.ts';
export type { Simulations } from './procedure/simulations.ts';
export { simulationRoutes } from './routes.ts';
export { simulationMachinery } from './store/simulation-machinery.ts';
export { simulationsInPostgres } from './store/simulations-in-postgres.ts';
