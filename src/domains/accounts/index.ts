// 账号: the front door.

export { refusalOfBusiness } from './business.ts';
export type { SignedIn } from './contract.ts';
export type { Accounts, Sessions, Units } from './procedure/account.ts';
export { accountOf, accountRoutes } from './routes.ts';
export { hashPassword } from './secrets.ts';
export { accountsInPostgres, sessionsInPostgres, unitsInPostgres } from './store/accounts-in-postgres.ts';
