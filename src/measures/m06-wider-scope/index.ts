// 措施六 资质承接放宽: the front door.

export { assessFacts, assessmentOnWire, factsSchema } from './procedure/assess-facts.ts';
export type { AbilityFindings, Evidence, GatherEvidence, Plans } from './procedure/position.ts';
export { type Measure6Module, measure6Routes } from './routes.ts';
export { type Sentence, sentences } from './rules/assessment.ts';
export { facts as measure6Facts } from './rules/facts.ts';
export { preconditionTitle } from './rules/preconditions.ts';
export { abilityFindingsInPostgres, plansInPostgres } from './store/plans-in-postgres.ts';
