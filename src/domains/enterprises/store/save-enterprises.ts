// 企业入库: firms and certificates out of the workbook.

import type { Register } from '#platform/register/record-facts';
import { saveFacts } from '#platform/register/save-sheet';
import { certificateSheet, enterpriseSheet } from '../sheets.ts';

export const enterpriseRegister: Register = { table: 'enterprise', key: ['credit_code'], undated: 'from-then', listed: true };

export const saveEnterprises = saveFacts(
  enterpriseRegister,
  enterpriseSheet,
  ({ creditCode, name, area, domicile, safetyPermitThrough }) => ({
    credit_code: creditCode,
    name,
    area,
    domicile,
    safety_permit_through: safetyPermitThrough,
  }),
);

export const certificateRegister: Register = {
  table: 'certificate',
  key: ['certificate_no', 'category'],
  undated: 'from-then',
  subjects: { enterprise: 'enterprise' },
};

export const saveCertificates = saveFacts(
  certificateRegister,
  certificateSheet,
  ({ certificateNo, category, enterprise, grade, validThrough }) => ({
    certificate_no: certificateNo,
    category,
    enterprise,
    grade,
    valid_through: validThrough,
  }),
);
