// 人员入库: leaders, licences and works out of the workbook.

import { provenanceIn, type SaveSheet } from '#platform/register/save-sheet';
import { upsertRows } from '#platform/register/upsert-rows';
import { rowsOf } from '#platform/workbook/sheet-definition';
import { ledWorkSheet, licenceSheet, personSheet } from '../sheets.ts';

export const savePersons: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'person',
    key: ['id'],
    onceOnly: ['listed_at'],
    rows: rowsOf(personSheet, sheet.rows).map((it) => ({
      id: it.values.id,
      name: it.values.name,
      employer: it.values.employer,
      unfinished_works: it.values.unfinishedWorks,
      listed_at: sheet.stamp.at,
      ...provenanceIn(sheet, it),
    })),
  });

export const saveLicences: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'licence',
    key: ['person', 'category', 'grade'],
    rows: rowsOf(licenceSheet, sheet.rows).map((it) => ({ ...it.values, ...provenanceIn(sheet, it) })),
  });

export const saveLedWorks: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'led_work',
    key: ['person', 'project'],
    rows: rowsOf(ledWorkSheet, sheet.rows).map((it) => ({
      person: it.values.person,
      project: it.values.project,
      category: it.values.category,
      accepted_on: it.values.acceptedOn,
      amount_fen: it.values.amount,
      ...provenanceIn(sheet, it),
    })),
  });
