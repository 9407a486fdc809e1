// 企业 一企一档: the front door.

export type { Enterprises } from './procedure/enterprises.ts';
export { enterpriseRoutes } from './routes.ts';
export { areaByWord, areaHints, areaNames } from './rules/areas.ts';
export {
  categoryByWord,
  categoryHints,
  categoryWords,
  gradeHints,
  licenceGradeByWord,
  licenceGradeWords,
} from './rules/qualification-words.ts';
export { certificateSheet, creditCodeExample, enterpriseColumn, enterpriseSheet } from './sheets.ts';
export { enterprisesWanted } from './store/enterprise-list.ts';
export { enterprisesInPostgres } from './store/enterprises-in-postgres.ts';
export { certificateRegister, enterpriseRegister, saveCertificates, saveEnterprises } from './store/save-enterprises.ts';
