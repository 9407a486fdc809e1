// 导入: the front door.

export { importPortsInPostgres, templateOf } from './import-ports.ts';
export { type ImportPorts, importWorkbook } from './procedure/import-workbook.ts';
export { importRoutes } from './routes.ts';
export { hasImports } from './store/imported-by.ts';
