// 导入的接线: workbooks read by their definitions, registers in a database; and the templates of both.

import type { Database } from '#platform/database/connect';
import { readSheets } from '#platform/workbook/read-sheets';
import { templateOf as templateFor } from '#platform/workbook/template';
import type { WorkbookName } from './contract.ts';
import type { ImportPorts, Registers } from './procedure/import-workbook.ts';
import { registersInPostgres } from './store/registers-in-postgres.ts';
import { definitionsOf, keyOf, workbooks } from './workbooks.ts';

export const importPortsOf = (registers: Registers): ImportPorts => ({ read: readKnownSheets, keyOf, registers });

export const importPortsInPostgres = (database: Database): ImportPorts => importPortsOf(registersInPostgres(database));

/** An XLSX file to be filled in. */
export const templateOf = (workbook: WorkbookName): Promise<Uint8Array> => templateFor(workbooks[workbook].title, definitionsOf(workbook));

async function readKnownSheets(workbook: WorkbookName, bytes: Uint8Array): ReturnType<ImportPorts['read']> {
  const reading = await readSheets(bytes, definitionsOf(workbook));
  return workbooks[workbook].join?.(reading) ?? reading;
}
