// 担保承诺表: what banks, insurers and guarantors committed for a tender.

import { enterpriseColumn } from '#domains/enterprises';
import { lotColumn } from '#domains/tendering';
import { defineSheet } from '#platform/workbook/sheet-definition';

export const guaranteeSheet = defineSheet({
  name: '担保承诺',
  register: 'guarantee_commitment',
  whenEmpty: '没有机构为已登记的标段出具过担保承诺',
  key: ['documentNo'],
  columns: {
    documentNo: {
      kind: 'key',
      header: '承诺编号',
      alsoCalled: ['保函编号', '编号'],
      required: true,
      remark: '承诺书或保函的编号',
      example: 'BH-2025-0001',
    },
    enterprise: enterpriseColumn,
    lot: lotColumn,
    issuer: { kind: 'text', header: '出具机构', required: true, remark: '银行、保险或担保公司的全称', example: '示例银行连云港分行' },
    amount: {
      kind: 'money',
      header: '担保金额',
      alsoCalled: ['金额'],
      required: true,
      unit: '元',
      remark: '表头括号里写明 元 或 万元',
      example: '5000000.00',
    },
    committedOn: { kind: 'day', header: '出具日期', required: true, remark: '承诺书上的日期', example: '2025-05-20' },
  },
});
