// 企业入库: firms and certificates out of the workbook.

import { saveFacts } from '#platform/register/save-sheet';
import { certificateSheet, enterpriseSheet } from '../sheets.ts';

export const saveEnterprises = saveFacts(
  { table: 'enterprise', key: ['credit_code'], undated: 'from-then', listed: true },
  enterpriseSheet,
  ({ creditCode, name, area, domicile, safetyPermitThrough }) => ({
    credit_code: creditCode,
    name,
    area,
    domicile,
    safety_permit_through: safetyPermitThrough,
  }),
);

export const saveCertificates = saveFacts(
  { table: 'certificate', key: ['certificate_no', 'category'], undated: 'from-then' },
  certificateSheet,
  ({ certificateNo, category, enterprise, grade, validThrough }) => ({
    certificate_no: certificateNo,
    category,
    enterprise,
    grade,
    valid_through: validThrough,
  }),
);
