// 企业入库: firms and certificates out of the workbook.

import { provenanceIn, type SaveSheet } from '#platform/register/save-sheet';
import { upsertRows } from '#platform/register/upsert-rows';
import { rowsOf } from '#platform/workbook/sheet-definition';
import { certificateSheet, enterpriseSheet } from '../sheets.ts';

export const saveEnterprises: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'enterprise',
    key: ['credit_code'],
    onceOnly: ['listed_at'],
    rows: rowsOf(enterpriseSheet, sheet.rows).map((it) => ({
      credit_code: it.values.creditCode,
      name: it.values.name,
      area: it.values.area,
      domicile: it.values.domicile,
      safety_permit_through: it.values.safetyPermitThrough,
      listed_at: sheet.stamp.at,
      ...provenanceIn(sheet, it),
    })),
  });

export const saveCertificates: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'certificate',
    key: ['certificate_no', 'category'],
    rows: rowsOf(certificateSheet, sheet.rows).map((it) => ({
      certificate_no: it.values.certificateNo,
      category: it.values.category,
      enterprise: it.values.enterprise,
      grade: it.values.grade,
      valid_through: it.values.validThrough,
      ...provenanceIn(sheet, it),
    })),
  });
