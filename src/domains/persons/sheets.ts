// 人员的四张表: project leaders, what they are registered for, the works they led, and what they are appointed to.

import {
  categoryByWord,
  categoryHints,
  categoryWords,
  creditCodeExample,
  gradeHints,
  licenceGradeByWord,
  licenceGradeWords,
} from '#domains/enterprises';
import { readResidentId } from '#kernel/resident-id';
import { periodMisfits, validityColumns } from '#platform/register/validity-columns';
import { defineSheet } from '#platform/workbook/sheet-definition';
import { appointmentByWord, appointmentName } from './rules/appointment-words.ts';

const example = 'P0001';
const personColumn = {
  kind: 'key',
  header: '人员编号',
  required: true,
  remark: '「项目负责人」表中的人员编号',
  example,
  refersTo: 'person',
} as const;

export const personSheet = defineSheet({
  name: '项目负责人',
  register: 'person',
  whenEmpty: '没有要登记的项目负责人',
  key: ['id'],
  called: { field: 'name', once: false },
  columns: {
    id: { kind: 'key', header: '人员编号', required: true, remark: '本单位自编，一人一号；不要写身份证号码', example },
    name: { kind: 'text', header: '姓名', required: true, remark: '与注册证书一致', example: '项目经理某' },
    employer: {
      kind: 'credit-code',
      header: '受聘企业统一社会信用代码',
      alsoCalled: ['统一社会信用代码', '信用代码', '受聘企业信用代码'],
      remark: '注册证书上的聘用企业，须已登记；不知道时留空',
      example: creditCodeExample,
      refersTo: 'enterprise',
    },
    unfinishedWorks: {
      kind: 'count',
      header: '在建工程数',
      alsoCalled: ['在建工程'],
      remark: '现任项目负责人的在建工程个数，没有写 0；不知道时留空',
      example: '0',
    },
    ...validityColumns,
  },
  check: ({ id, ...row }) =>
    id !== undefined && readResidentId(id).valid
      ? [{ field: 'id', expected: '本单位自编的编号', remedy: '这是身份证号码，不应写在这里。请换成自编的编号，各表保持一致。' }]
      : periodMisfits(row),
});

export const licenceSheet = defineSheet({
  name: '注册专业',
  register: 'licence',
  whenEmpty: '已登记的项目负责人都没有注册建造师执业资格',
  key: ['person', 'category', 'grade'],
  columns: {
    person: personColumn,
    category: {
      kind: 'code',
      header: '注册专业',
      alsoCalled: ['专业'],
      required: true,
      remark: '注册建造师证书上的专业，一个专业写一行',
      example: '市政公用工程',
      words: categoryByWord,
      hints: categoryHints,
      offered: categoryWords,
    },
    grade: {
      kind: 'code',
      header: '注册等级',
      alsoCalled: ['等级'],
      required: true,
      remark: '一级或二级',
      example: '一级',
      words: licenceGradeByWord,
      hints: gradeHints,
      offered: licenceGradeWords,
    },
    ...validityColumns,
  },
  check: periodMisfits,
});

export const ledWorkSheet = defineSheet({
  name: '业绩',
  register: 'led_work',
  whenEmpty: '已登记的项目负责人都没有担任负责人的工程',
  key: ['person', 'project'],
  columns: {
    person: personColumn,
    project: { kind: 'text', header: '工程名称', required: true, remark: '合同上的名称，一项工程写一行', example: '某某路改造工程' },
    category: {
      kind: 'code',
      header: '工程类别',
      alsoCalled: ['类别'],
      remark: '不知道时留空',
      example: '市政公用工程',
      words: categoryByWord,
      hints: categoryHints,
      offered: categoryWords,
    },
    acceptedOn: {
      kind: 'day',
      header: '竣工验收日期',
      alsoCalled: ['竣工日期', '验收日期'],
      past: true,
      remark: '验收报告上的日期；不知道时留空',
      example: '2024-06-18',
    },
    amount: {
      kind: 'money',
      header: '合同金额',
      unit: '万元',
      usual: { atLeast: 1_000_000, atMost: 1_000_000_000_000 },
      remark: '表头括号里写明 元 或 万元；不知道时留空',
      example: '4650',
    },
  },
});

export const appointmentSheet = defineSheet({
  name: '任职',
  register: 'appointment',
  whenEmpty: '已登记的人员都没有在工程上任职',
  key: ['person', 'work', 'role'],
  columns: {
    person: personColumn,
    work: {
      kind: 'text',
      header: '任职工程',
      alsoCalled: ['工程', '项目编号或名称'],
      required: true,
      remark: '「项目」表中的项目编号；项目没有登记的写工程名称。一个人在一项工程上任一个职务写一行',
      example: '某某路改造工程',
    },
    role: {
      kind: 'code',
      header: '职务',
      alsoCalled: ['岗位', '任职岗位'],
      required: true,
      remark: '任职文件或者施工许可上的职务',
      example: '项目负责人',
      words: appointmentByWord,
      offered: Object.values(appointmentName),
    },
    from: {
      kind: 'day',
      header: '任职日期',
      alsoCalled: ['任职起始日期'],
      remark: '任职文件上的日期；不知道时留空',
      example: '2025-03-01',
    },
    through: {
      kind: 'day',
      header: '离任日期',
      alsoCalled: ['任职截止日期'],
      remark: '最后一天（含当日）；还在任时留空',
      example: '2026-06-30',
    },
  },
  check: ({ from, through }) =>
    from !== undefined && through !== undefined && through < from
      ? [{ field: 'through', expected: `不早于任职日期 ${from} 的日期`, remedy: '离任早于任职。请对照任职文件改正。' }]
      : [],
});
