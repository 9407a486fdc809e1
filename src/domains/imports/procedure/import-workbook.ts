// 导入工作簿: all rows or none, and every mistake of the file at once.

import type { CellFault, ImportOutcome, WorkbookName } from '../contract.ts';

export interface ImportRequest {
  readonly workbook: WorkbookName;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly login: string;
  /** Name of who imports. */
  readonly by: string;
  /** When we learnt it: an instant in UTC. */
  readonly at: string;
  /** Everything is tried, and nothing kept. */
  readonly dryRun: boolean;
}

export interface SheetRows {
  readonly sheet: string;
  readonly register: string;
  readonly rows: readonly { readonly row: number; readonly values: Readonly<Record<string, unknown>> }[];
}

/** A cell that names a row of another register, with the fault it is if there is no such row. */
export interface NamedRow {
  readonly register: string;
  readonly key: string;
  readonly fault: CellFault;
}

export interface Reading {
  readonly sheets: readonly (SheetRows & { readonly references: readonly NamedRow[] })[];
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
}

export type SheetTally = ImportOutcome['sheets'][number];

export interface Registers {
  /** Which of these keys are already there. */
  known(register: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** In one transaction, sheets in order. On a dry run the tallies are told and everything is taken back. */
  write(request: Omit<ImportRequest, 'bytes'>, sheets: readonly SheetRows[]): Promise<readonly SheetTally[]>;
}

export interface ImportPorts {
  /** The sheets of a workbook in the order in which they depend on each other. */
  read(workbook: WorkbookName, file: Pick<ImportRequest, 'bytes' | 'fileName'>): Promise<Reading>;
  /** The field by which others name the rows of a register; undefined when nobody does. */
  keyOf(register: string): string | undefined;
  readonly registers: Registers;
}

export async function importWorkbook(request: ImportRequest, ports: ImportPorts): Promise<ImportOutcome> {
  const { workbook, fileName, dryRun } = request;
  const reading = await ports.read(workbook, request);
  const faults = [...reading.faults, ...(await namingNothing(reading, ports))];
  const told = { workbook, fileName, warnings: [...reading.warnings] };
  if (faults.length > 0) return { ...told, done: false, sheets: reading.sheets.map(countOf), faults };
  const sheets = await ports.registers.write(request, reading.sheets);
  return { ...told, done: !dryRun, sheets: [...sheets], faults: [] };
}

/** A row of the same file will do, wherever its sheet stands, and even if another cell of it is at fault. */
async function namingNothing({ sheets }: Reading, { keyOf, registers }: ImportPorts): Promise<readonly CellFault[]> {
  const inFile = new Set(
    sheets.flatMap(({ register, rows }) => {
      const key = keyOf(register);
      return key === undefined ? [] : rows.map(({ values }) => placeOf(register, values[key]));
    }),
  );
  const open = sheets.flatMap(({ references }) => references).filter(({ register, key }) => !inFile.has(placeOf(register, key)));
  const faults: CellFault[] = [];
  for (const [register, references] of Map.groupBy(open, (it) => it.register)) {
    const known = await registers.known(register, [...new Set(references.map(({ key }) => key))]);
    faults.push(...references.filter(({ key }) => !known.has(key)).map(({ fault }) => fault));
  }
  return faults;
}

const placeOf = (register: string, key: unknown): string => JSON.stringify([register, key]);

function countOf({ sheet, rows }: SheetRows): SheetTally {
  return { sheet, rows: rows.length, added: 0, changed: 0, unchanged: 0 };
}
