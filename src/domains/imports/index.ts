// 导入: the front door.

export { importPortsInActs, templateOf } from './import-ports.ts';
export { type ImportPorts, importWorkbook, markedWorkbook } from './procedure/import-workbook.ts';
export { undoImport } from './procedure/undo-import.ts';
export { importRoutes } from './routes.ts';
export { listImports } from './store/import-list-in-postgres.ts';
export { hasImports } from './store/imported-by.ts';
export { undoInPostgres } from './store/undo-in-postgres.ts';
export { sweepUploads } from './store/uploads-in-postgres.ts';
