// 导入的接线: workbooks read by their definitions, registers in a database; and the templates of both.

import type { Database } from '#platform/database/connect';
import type { ActWith } from '#platform/database/limited/limited-database';
import { templateOf as templateFor } from '#platform/workbook/template';
import type { WorkbookName } from './contract.ts';
import type { ImportPorts, Registers } from './procedure/import-workbook.ts';
import type { Importer } from './procedure/of-importer.ts';
import { openFile } from './reading/open-file.ts';
import { readInWorker } from './reading/read-in-worker.ts';
import { othersTurn, registersInPostgres } from './store/registers-in-postgres.ts';
import { definitionsFor, workbooks } from './workbooks.ts';

/** Files are read where the caller runs: for tests, and for a program that does nothing else. */
export const importPortsOf = (registers: Registers): ImportPorts => ({
  registers,
  read: async (file) => {
    const { reading, marked } = openFile(file);
    return { reading, marked: async (more) => marked(more), close: async () => undefined };
  },
});

/** Each of them in an act of its own: the file is read while no transaction is open, and in a thread of its own. */
export const importPortsInActs = (inAct: ActWith<Database>): ImportPorts => ({
  read: readInWorker,
  registers: {
    othersTurn,
    known: (register, keys) => inAct((database) => registersInPostgres(database).known(register, keys)),
    called: (register, by) => inAct((database) => registersInPostgres(database).called(register, by)),
    taken: (register, codes) => inAct((database) => registersInPostgres(database).taken(register, codes)),
    importedBefore: (file) => inAct((database) => registersInPostgres(database).importedBefore(file)),
    write: (request, sheets) => inAct((database) => registersInPostgres(database).write(request, sheets)),
  },
});

const bureau: Importer = { area: null, issuer: null };

/** An XLSX file to be filled in, with the sheets that are theirs. */
export const templateOf = (workbook: WorkbookName, by: Importer = bureau): Promise<Uint8Array> =>
  templateFor(workbooks[workbook].title, definitionsFor(workbook, by));
