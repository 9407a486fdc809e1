// 担保: the front door.

export type { Guarantees } from './procedure/guarantees.ts';
export { guaranteeSheet } from './sheets.ts';
export { guaranteeRegister, guaranteesInPostgres, saveGuarantees } from './store/guarantees-in-postgres.ts';
