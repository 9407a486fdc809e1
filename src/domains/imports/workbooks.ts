// 两种工作簿: which sheets each has, and who saves them.

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
  ledWorkRegister,
  ledWorkSheet,
  licenceRegister,
  licenceSheet,
  personRegister,
  personSheet,
  saveLedWorks,
  saveLicences,
  savePersons,
} from '#domains/persons';
import { joinParameters, lotRegister, lotSheet, parameterSheet, saveLots, tallyParameters } from '#domains/tendering';
import type { Register } from '#platform/register/record-facts';
import type { SaveSheet } from '#platform/register/save-sheet';
import type { WorkbookReading } from '#platform/workbook/read-sheets';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import type { WorkbookName } from './contract.ts';

export interface KnownSheet {
  readonly definition: SheetDefinition;
  readonly save: SaveSheet;
  /** Saved before the others: it compares with what they are about to change. */
  readonly early?: true;
}

export interface KnownWorkbook {
  readonly title: string;
  /** In the order in which they depend on each other. */
  readonly sheets: readonly KnownSheet[];
  /** What only several sheets together can tell. */
  readonly join?: (reading: WorkbookReading) => WorkbookReading;
}

export const workbooks: Readonly<Record<WorkbookName, KnownWorkbook>> = {
  firms: {
    title: '企业登记导入表',
    sheets: [
      { definition: enterpriseSheet, save: saveEnterprises },
      { definition: certificateSheet, save: saveCertificates },
      { definition: personSheet, save: savePersons },
      { definition: licenceSheet, save: saveLicences },
      { definition: ledWorkSheet, save: saveLedWorks },
      { definition: sanctionSheet, save: saveSanctions },
      { definition: banSheet, save: saveBans },
      { definition: creditScoreSheet, save: saveCreditScores },
    ],
  },
  tenders: {
    title: '招标项目导入表',
    sheets: [
      { definition: lotSheet, save: saveLots },
      { definition: parameterSheet, save: tallyParameters, early: true },
      { definition: guaranteeSheet, save: saveGuarantees },
    ],
    join: joinParameters,
  },
};

export const definitionsOf = (workbook: WorkbookName): readonly SheetDefinition[] =>
  workbooks[workbook].sheets.map(({ definition }) => definition);

const allSheets = Object.values(workbooks).flatMap(({ sheets }) => sheets);

export const sheetOf = (register: string): KnownSheet | undefined => allSheets.find(({ definition }) => definition.register === register);

/** Others can name a row by one field only. */
export function keyOf(register: string): string | undefined {
  const key = sheetOf(register)?.definition.key ?? [];
  return key.length === 1 ? key[0] : undefined;
}

/** Every table that an import writes facts to. */
export const registers: readonly Register[] = [
  enterpriseRegister,
  certificateRegister,
  personRegister,
  licenceRegister,
  ledWorkRegister,
  sanctionRegister,
  banRegister,
  creditScoreRegister,
  lotRegister,
  guaranteeRegister,
];
