// 人员 一人一档: the front door.

export type { Leader, Leaders } from './procedure/leaders.ts';
export { personRoutes } from './routes.ts';
export { appointmentSheet, ledWorkSheet, licenceSheet, personSheet } from './sheets.ts';
export { leadersInPostgres } from './store/leaders-in-postgres.ts';
export { personsWanted } from './store/person-list.ts';
export {
  appointmentRegister,
  ledWorkRegister,
  licenceRegister,
  personRegister,
  saveAppointments,
  saveLedWorks,
  saveLicences,
  savePersons,
} from './store/save-persons.ts';
