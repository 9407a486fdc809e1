// 措施六 资质承接放宽: the front door.

export type { Measure6Desk } from './desk.ts';
export { checkSheetPaperRoutes } from './paper/paper-routes.ts';
export { assessFacts, factsSchema } from './procedure/assess-facts.ts';
export { type Everybody, readEverybody } from './procedure/everybody/read-everybody.ts';
export { weighByArea } from './procedure/everybody/weigh-by-area.ts';
export { gatherFrom } from './procedure/gather-evidence.ts';
export type { AbilityFindings, Plans } from './procedure/position.ts';
export { type CheckSheets, type KeptSheet, lastContent } from './procedure/sheet/check-sheet.ts';
export { type RecheckPorts, recheckSheet, type SheetNews } from './procedure/sheet/recheck-sheet.ts';
export { weighOlderSheet } from './procedure/sheet/weigh-older-sheet.ts';
export { firmStandingOf, lotsWeighed } from './procedure/standing/firm-standing.ts';
export { gatherOpenLots } from './procedure/standing/open-lots.ts';
export {
  type KeptStandings,
  type OpenLotRead,
  type StandingBasis,
  type StandingNews,
  weighAgain,
} from './procedure/standing/weigh-again.ts';
export { type Due, type FirmToWeigh, whomToWeigh } from './procedure/standing/whom-to-weigh.ts';
export { weighBid } from './procedure/weigh-bid.ts';
export { measure6Routes } from './routes.ts';
export { assess, sentences } from './rules/assessment.ts';
export { facts as measure6Facts } from './rules/facts.ts';
export { preconditions, preconditionTitle } from './rules/preconditions.ts';
export { type Program, programInForce, programOf } from './rules/program.ts';
export { checkSheetRoutes, type SheetModule } from './sheet-routes.ts';
export { standingRoutes } from './standing-routes.ts';
export { checkSheetsInPostgres } from './store/check-sheets-in-postgres.ts';
export { forgetMarks, hasMarks, sheetsToCheck } from './store/due-in-postgres.ts';
export { everybodyFromDomains } from './store/everybody-from-domains.ts';
export { abilityFindingsInPostgres, plansInPostgres } from './store/plans-in-postgres.ts';
export { type Domains, lotSaid, registersFromDomains } from './store/registers-from-domains.ts';
export { sealingInPostgres } from './store/sealing-in-postgres.ts';
export { measure6Simulable } from './store/simulable.ts';
export { loadedRegisters, standingDueInPostgres } from './store/standing-due-in-postgres.ts';
export { standingSourcesInPostgres } from './store/standing-sources-in-postgres.ts';
export { standingsInPostgres } from './store/standings-in-postgres.ts';
export { insteadOfAsking, suppliedBy } from './telling/awaited.ts';
export { concluded, conclusionIn, limitIn } from './telling/conclusions.ts';
export { dueOnOf } from './telling/due-on.ts';
