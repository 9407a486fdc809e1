// 企业入库: firms and certificates out of the workbook.

import type { Register } from '#platform/register/record-facts';
import { saveFacts } from '#platform/register/save-sheet';
import { namesIn } from '../rules/former-names.ts';
import { certificateSheet, enterpriseSheet } from '../sheets.ts';

export const enterpriseRegister: Register = { table: 'enterprise', key: ['credit_code'], undated: 'from-then', listed: true };

export const saveEnterprises = saveFacts(enterpriseRegister, enterpriseSheet, {
  credit_code: 'creditCode',
  name: 'name',
  area: 'area',
  domicile: 'domicile',
  safety_permit_through: 'safetyPermitThrough',
  parent_code: 'parentCode',
  parent_name: 'parentName',
  former_names: {
    is: ({ formerNames }) => namesIn(formerNames),
    told: (names) => ({ formerNames: (names as readonly string[]).join('、') }),
  },
});

export const certificateRegister: Register = {
  table: 'certificate',
  key: ['certificate_no', 'category'],
  undated: 'from-then',
  subjects: { enterprise: 'enterprise' },
};

export const saveCertificates = saveFacts(certificateRegister, certificateSheet, {
  certificate_no: 'certificateNo',
  category: 'category',
  enterprise: 'enterprise',
  grade: 'grade',
  valid_through: 'validThrough',
});
