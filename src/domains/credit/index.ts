// 信用: the front door.

export type { CreditRecords } from './procedure/credit-records.ts';
export { banSheet, creditScoreSheet, sanctionSheet } from './sheets.ts';
export { creditInPostgres } from './store/credit-in-postgres.ts';
export { banRegister, creditScoreRegister, sanctionRegister, saveBans, saveCreditScores, saveSanctions } from './store/save-credit.ts';
