// 登记簿目录: every register by its table, with the sheet that fills it and who saves the rows.

import {
  banRegister,
  banSheet,
  creditScoreRegister,
  creditScoreSheet,
  sanctionRegister,
  sanctionSheet,
  saveBans,
  saveCreditScores,
  saveSanctions,
} from '#domains/credit';
import {
  certificateRegister,
  certificateSheet,
  enterpriseRegister,
  enterpriseSheet,
  saveCertificates,
  saveEnterprises,
} from '#domains/enterprises';
import { guaranteeRegister, guaranteeSheet, saveGuarantees } from '#domains/guarantees';
import {
  appointmentRegister,
  appointmentSheet,
  ledWorkRegister,
  ledWorkSheet,
  licenceRegister,
  licenceSheet,
  personRegister,
  personSheet,
  saveAppointments,
  saveLedWorks,
  saveLicences,
  savePersons,
} from '#domains/persons';
import {
  lotRegister,
  lotSheet,
  parameterSheet,
  projectRegister,
  projectSheet,
  saveLots,
  saveProjects,
  tallyParameters,
} from '#domains/tendering';
import type { Register } from '#platform/register/record-facts';
import type { SaveSheet } from '#platform/register/save-sheet';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';

export interface KnownSheet {
  readonly definition: SheetDefinition;
  readonly save: SaveSheet;
  /** Saved before the others: it compares with what they are about to change. */
  readonly early?: true;
  /** Absent: its rows are kept within those of another register. */
  readonly register?: Register;
}

/** A register comes after those that its rows name. */
export const catalogue = {
  enterprise: { definition: enterpriseSheet, save: saveEnterprises, register: enterpriseRegister },
  certificate: { definition: certificateSheet, save: saveCertificates, register: certificateRegister },
  person: { definition: personSheet, save: savePersons, register: personRegister },
  licence: { definition: licenceSheet, save: saveLicences, register: licenceRegister },
  ledWork: { definition: ledWorkSheet, save: saveLedWorks, register: ledWorkRegister },
  appointment: { definition: appointmentSheet, save: saveAppointments, register: appointmentRegister },
  sanction: { definition: sanctionSheet, save: saveSanctions, register: sanctionRegister },
  ban: { definition: banSheet, save: saveBans, register: banRegister },
  creditScore: { definition: creditScoreSheet, save: saveCreditScores, register: creditScoreRegister },
  project: { definition: projectSheet, save: saveProjects, register: projectRegister },
  lot: { definition: lotSheet, save: saveLots, register: lotRegister },
  lotParameter: { definition: parameterSheet, save: tallyParameters, early: true },
  guarantee: { definition: guaranteeSheet, save: saveGuarantees, register: guaranteeRegister },
} as const satisfies Readonly<Record<string, KnownSheet>>;

const known: readonly KnownSheet[] = Object.values(catalogue);

/** Every table that facts are written to. */
export const registers: readonly Register[] = known.flatMap(({ register }) => register ?? []);

export const sheetOf = (register: string): KnownSheet | undefined => known.find(({ definition }) => definition.register === register);

/** Others can name a row by one field only. */
export function keyOf(register: string): string | undefined {
  const key = sheetOf(register)?.definition.key ?? [];
  return key.length === 1 ? key[0] : undefined;
}
