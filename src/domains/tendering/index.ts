// 招标: the front door.

export { joinParameters } from './join-parameters.ts';
export { lotOnWire, requiredGradeOf } from './procedure/lot-on-wire.ts';
export type { Lots, RegisteredLot } from './procedure/lots.ts';
export { projectRoutes } from './project-routes.ts';
export { projectSheet } from './project-sheet.ts';
export { lotRoutes } from './routes.ts';
export { lotColumn, lotSheet, parameterSheet } from './sheets.ts';
export { lotsWanted } from './store/lot-page.ts';
export { lotsInPostgres } from './store/lots-in-postgres.ts';
export { projectsWanted } from './store/projects-in-postgres.ts';
export { lotRegister, saveLots, tallyParameters } from './store/save-lots.ts';
export { projectRegister, saveProjects } from './store/save-projects.ts';
