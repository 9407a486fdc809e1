// 账号: the front door.

export { accountRoutes } from './account-routes.ts';
export { auditRoutes } from './audit-routes.ts';
export { refusalOfAdministrators, refusalOfBusiness } from './business.ts';
export { type AdministratorRole, isAdministratorRole, type SignedIn } from './contract.ts';
export { type AccountStores, accountOf, accountStoresIn, holderOf } from './desk.ts';
export type { Holder, Unit } from './procedure/account.ts';
export { moves } from './procedure/actions.ts';
export { changeState } from './procedure/change-state.ts';
export { createAccount } from './procedure/create-account.ts';
export type { InitialPassword } from './procedure/doer.ts';
export { installAdministrator } from './procedure/install-administrator.ts';
export { openUnit } from './procedure/open-unit.ts';
export { sessionRoutes } from './routes.ts';
export { hashPassword, newInitialPassword } from './secrets.ts';
