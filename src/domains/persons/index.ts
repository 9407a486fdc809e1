// 人员 一人一档: the front door.

export type { Leaders } from './procedure/leaders.ts';
export { ledWorkSheet, licenceSheet, personSheet } from './sheets.ts';
export { leadersInPostgres } from './store/leaders-in-postgres.ts';
export { ledWorkRegister, licenceRegister, personRegister, saveLedWorks, saveLicences, savePersons } from './store/save-persons.ts';
