// 人员的三张表: project leaders, what they are registered for, and the works they led.

import { categoryByWord, categoryWords, creditCodeExample, licenceGradeByWord, licenceGradeWords } from '#domains/enterprises';
import { readResidentId } from '#kernel/resident-id';
import { periodMisfits, validityColumns } from '#platform/register/validity-columns';
import { defineSheet } from '#platform/workbook/sheet-definition';

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
      offered: categoryWords,
    },
    acceptedOn: {
      kind: 'day',
      header: '竣工验收日期',
      alsoCalled: ['竣工日期', '验收日期'],
      remark: '验收报告上的日期；不知道时留空',
      example: '2024-06-18',
    },
    amount: { kind: 'money', header: '合同金额', unit: '万元', remark: '表头括号里写明 元 或 万元；不知道时留空', example: '4650' },
  },
});
