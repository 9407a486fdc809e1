// 演示工作簿: rows of the registers as the XLSX files that a housing bureau would send in.

import { banSheet, creditScoreSheet, sanctionSheet } from '../src/domains/credit/index.ts';
import { certificateSheet, enterpriseSheet } from '../src/domains/enterprises/index.ts';
import { guaranteeSheet } from '../src/domains/guarantees/index.ts';
import type { WorkbookName } from '../src/domains/imports/contract.ts';
import { appointmentSheet, ledWorkSheet, licenceSheet, personSheet } from '../src/domains/persons/index.ts';
import { lotSheet, parameterSheet, projectSheet } from '../src/domains/tendering/index.ts';
import type { SheetDefinition } from '../src/platform/workbook/sheet-definition.ts';
import { filledSheet } from '../src/platform/workbook/template.ts';
import { writeWorkbook } from '../src/platform/workbook/xlsx/write-workbook.ts';
import { castRows, type RegisterRows, type SeededRegister, type SheetRow } from './cast-rows.ts';

const sheetsOf = {
  firms: {
    enterprise: enterpriseSheet,
    certificate: certificateSheet,
    person: personSheet,
    licence: licenceSheet,
    led_work: ledWorkSheet,
    appointment: appointmentSheet,
    sanction: sanctionSheet,
    ban: banSheet,
    credit_score: creditScoreSheet,
  },
  tenders: { project: projectSheet, lot: lotSheet, lot_parameter: parameterSheet, guarantee_commitment: guaranteeSheet },
} as const;

/** The fields that name a row of it. */
export const keyOfSheet = (register: SeededRegister): readonly string[] => definitionOf(register).key;

function definitionOf(register: SeededRegister): SheetDefinition {
  const all: Readonly<Record<SeededRegister, SheetDefinition>> = { ...sheetsOf.firms, ...sheetsOf.tenders };
  return all[register];
}

export const firmsWorkbook = (): Promise<Uint8Array> => seedWorkbook('firms', castRows);

/** As the bureau has it: commitments come from who issued them. */
export const tendersWorkbook = (): Promise<Uint8Array> => seedWorkbook('tenders', { ...castRows, guarantee_commitment: [] });

export const commitmentsWorkbook = (rows: readonly SheetRow[]): Promise<Uint8Array> =>
  seedWorkbook('tenders', { guarantee_commitment: rows });

/** A register without rows gets no sheet: its file says nothing about it. */
export function seedWorkbook(workbook: WorkbookName, rows: Partial<RegisterRows>): Promise<Uint8Array> {
  const registers = Object.keys(sheetsOf[workbook]) as SeededRegister[];
  return writeWorkbook(
    registers.flatMap((register) => {
      const written = rows[register] ?? [];
      return written.length === 0 ? [] : [filledSheet(definitionOf(register), written.map(withoutBlanks))];
    }),
  );
}

const withoutBlanks = (row: SheetRow): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(row).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
