// 措施六 资质承接放宽: the front door.

export { assessFacts, factsSchema } from './procedure/assess-facts.ts';
export { gatherFrom } from './procedure/gather-evidence.ts';
export type { AbilityFindings, Plans } from './procedure/position.ts';
export { type Measure6Desk, measure6Routes } from './routes.ts';
export { sentences } from './rules/assessment.ts';
export { facts as measure6Facts } from './rules/facts.ts';
export { preconditionTitle } from './rules/preconditions.ts';
export { abilityFindingsInPostgres, plansInPostgres } from './store/plans-in-postgres.ts';
export { type Domains, registersFromDomains } from './store/registers-from-domains.ts';
