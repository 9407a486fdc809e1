// 两种工作簿: which sheets of the registers each has.

import { catalogue, type KnownSheet } from '#domains/registers';
import { joinParameters } from '#domains/tendering';
import type { WorkbookReading } from '#platform/workbook/read-sheets';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import type { WorkbookName } from './contract.ts';
import { type Importer, isKeptBy } from './procedure/of-importer.ts';

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
      catalogue.enterprise,
      catalogue.certificate,
      catalogue.person,
      catalogue.licence,
      catalogue.ledWork,
      catalogue.appointment,
      catalogue.sanction,
      catalogue.ban,
      catalogue.creditScore,
    ],
  },
  tenders: {
    title: '招标项目导入表',
    sheets: [catalogue.project, catalogue.lot, catalogue.lotParameter, catalogue.guarantee],
    join: joinParameters,
  },
};

/** The sheets that they may import. */
export const definitionsFor = (workbook: WorkbookName, by: Importer): readonly SheetDefinition[] =>
  definitionsOf(workbook).filter(({ register }) => isKeptBy(by, register));

export const definitionsOf = (workbook: WorkbookName): readonly SheetDefinition[] =>
  workbooks[workbook].sheets.map(({ definition }) => definition);
