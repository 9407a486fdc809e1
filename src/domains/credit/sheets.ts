// 信用的三张表: sanctions, bans and scores.

import { enterpriseColumn } from '#domains/enterprises';
import { sanctionKinds, sanctionName } from '#law/sanctions';
import { defineSheet } from '#platform/workbook/sheet-definition';
import { sanctionByWord } from './rules/sanction-words.ts';

const notRestored = '未修复';

export const sanctionSheet = defineSheet({
  name: '处罚记录',
  register: 'sanction',
  whenEmpty: '已登记的企业都没有处罚记录',
  key: ['enterprise', 'kind', 'documentNo'],
  columns: {
    enterprise: enterpriseColumn,
    kind: {
      kind: 'code',
      header: '种类',
      required: true,
      remark: '三种之一',
      example: '拖欠农民工工资',
      words: sanctionByWord,
      offered: sanctionKinds.map((kind) => sanctionName[kind]),
    },
    decidedOn: {
      kind: 'day',
      header: '认定日期',
      alsoCalled: ['处罚日期', '决定日期'],
      past: true,
      required: true,
      remark: '决定书上的日期',
      example: '2025-03-12',
    },
    restoredOn: {
      kind: 'day',
      none: notRestored,
      header: '修复日期',
      alsoCalled: ['信用修复日期'],
      past: true,
      remark: `信用修复决定的日期；确知没有修复的写「${notRestored}」，不知道时留空`,
      example: notRestored,
    },
    documentNo: {
      kind: 'key',
      header: '文号',
      alsoCalled: ['决定书文号'],
      required: true,
      remark: '决定书的文号',
      example: '示例罚〔2025〕1号',
    },
  },
  check: ({ decidedOn, restoredOn }) =>
    decidedOn && restoredOn && restoredOn < decidedOn
      ? [{ field: 'restoredOn', expected: `不早于认定日期 ${decidedOn} 的日期`, remedy: '修复不会早于认定。请对照两份决定书改正。' }]
      : [],
});

export const banSheet = defineSheet({
  name: '禁止投标',
  register: 'ban',
  whenEmpty: '已登记的企业都没有被禁止投标',
  key: ['enterprise', 'kind', 'from'],
  columns: {
    enterprise: enterpriseColumn,
    kind: { kind: 'text', header: '种类', required: true, remark: '如 取消投标资格、禁止进入市场', example: '取消投标资格' },
    from: { kind: 'day', header: '起始日期', alsoCalled: ['自'], required: true, remark: '期限的第一天', example: '2025-01-01' },
    through: { kind: 'day', header: '截止日期', alsoCalled: ['至'], remark: '期限的最后一天；不知道时留空', example: '2025-12-31' },
  },
  check: ({ from, through }) =>
    from && through && through < from
      ? [{ field: 'through', expected: `不早于起始日期 ${from} 的日期`, remedy: '截止日期早于起始日期。请对照决定书改正。' }]
      : [],
});

export const creditScoreSheet = defineSheet({
  name: '信用得分',
  register: 'credit_score',
  whenEmpty: '已登记的企业都没有信用评价得分',
  key: ['enterprise', 'scoredOn'],
  columns: {
    enterprise: enterpriseColumn,
    scoredOn: { kind: 'day', header: '评定日期', required: true, remark: '得分自这一天起有效', example: '2025-05-28' },
    score: { kind: 'score', header: '得分', alsoCalled: ['信用得分'], required: true, remark: '0 至 100，最多两位小数', example: '92.60' },
  },
});
