// 登记簿: the front door.

export { catalogue, type KnownSheet, keyOf, registers, sheetOf } from './catalogue.ts';
export { exportRoutes } from './export/routes.ts';
export { fileRoutes } from './files/routes.ts';
export { historyRoutes } from './history/routes.ts';
export { forKeeperWithin, type Keeper, type RegistersDesk } from './keeper.ts';
export { loadedRoutes } from './loaded-routes.ts';
export { qualityRoutes } from './quality/routes.ts';
export { recordAbout } from './record-about.ts';
