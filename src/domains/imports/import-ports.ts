// 导入的接线: workbooks read by their definitions, registers in a database; and the templates of both.

import { keyOf } from '#domains/registers';
import type { Database } from '#platform/database/connect';
import type { ActWith } from '#platform/database/limited/limited-database';
import type { TextFile } from '#platform/workbook/csv/read-csv';
import { readSheets } from '#platform/workbook/read-sheets';
import { templateOf as templateFor } from '#platform/workbook/template';
import type { WorkbookName } from './contract.ts';
import type { ImportPorts, Registers } from './procedure/import-workbook.ts';
import { registersInPostgres } from './store/registers-in-postgres.ts';
import { definitionsOf, workbooks } from './workbooks.ts';

export const importPortsOf = (registers: Registers): ImportPorts => ({ read: readKnownSheets, keyOf, registers });

/** Each of them in an act of its own: the file is read while no transaction is open. */
export const importPortsInActs = (inAct: ActWith<Database>): ImportPorts =>
  importPortsOf({
    known: (register, keys) => inAct((database) => registersInPostgres(database).known(register, keys)),
    write: (request, sheets) => inAct((database) => registersInPostgres(database).write(request, sheets)),
  });

/** An XLSX file to be filled in. */
export const templateOf = (workbook: WorkbookName): Promise<Uint8Array> => templateFor(workbooks[workbook].title, definitionsOf(workbook));

async function readKnownSheets(workbook: WorkbookName, file: TextFile): ReturnType<ImportPorts['read']> {
  const reading = readSheets(file, definitionsOf(workbook));
  return workbooks[workbook].join?.(reading) ?? reading;
}
