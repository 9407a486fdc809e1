// 信用入库: sanctions, bans and scores out of the workbook.

import { provenanceIn, type SaveSheet } from '#platform/register/save-sheet';
import { upsertRows } from '#platform/register/upsert-rows';
import { rowsOf } from '#platform/workbook/sheet-definition';
import { banSheet, creditScoreSheet, sanctionSheet } from '../sheets.ts';

export const saveSanctions: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'sanction',
    key: ['enterprise', 'kind', 'document_no'],
    rows: rowsOf(sanctionSheet, sheet.rows).map((it) => ({
      enterprise: it.values.enterprise,
      document_no: it.values.documentNo,
      kind: it.values.kind,
      decided_on: it.values.decidedOn,
      restored_on: it.values.restoredOn,
      restored_known: it.values.restoredOn !== undefined,
      ...provenanceIn(sheet, it),
    })),
  });

export const saveBans: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'ban',
    key: ['enterprise', 'kind', 'from_on'],
    rows: rowsOf(banSheet, sheet.rows).map((it) => ({
      enterprise: it.values.enterprise,
      kind: it.values.kind,
      from_on: it.values.from,
      through_on: it.values.through,
      ...provenanceIn(sheet, it),
    })),
  });

export const saveCreditScores: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'credit_score',
    key: ['enterprise', 'scored_on'],
    rows: rowsOf(creditScoreSheet, sheet.rows).map((it) => ({
      enterprise: it.values.enterprise,
      scored_on: it.values.scoredOn,
      score_hundredths: it.values.score,
      ...provenanceIn(sheet, it),
    })),
  });
