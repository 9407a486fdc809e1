// 企业的两张表: firms, and the certificates they hold.

import { gradesOf } from '#law/qualification';
import { periodMisfits, validityColumns } from '#platform/register/validity-columns';
import { defineSheet } from '#platform/workbook/sheet-definition';
import { areaByWord, areaNames, firmAreaHints, outsideCity } from './rules/areas.ts';
import { categoryByWord, categoryHints, categoryWords, gradeByWord, gradeHints, gradeWords } from './rules/qualification-words.ts';

export const creditCodeExample = '91320700FAKE000137';

/** How other sheets name a firm. */
export const enterpriseColumn = {
  kind: 'credit-code',
  header: '统一社会信用代码',
  alsoCalled: ['信用代码', '社会信用代码', '企业统一社会信用代码'],
  required: true,
  remark: '18 位，单元格设为文本格式；须是「企业」表中或库中已有的企业',
  example: creditCodeExample,
  refersTo: 'enterprise',
} as const;

export const enterpriseSheet = defineSheet({
  name: '企业',
  register: 'enterprise',
  whenEmpty: '没有要登记的企业',
  key: ['creditCode'],
  called: { field: 'name', once: true },
  columns: {
    creditCode: {
      kind: 'credit-code',
      header: '统一社会信用代码',
      alsoCalled: enterpriseColumn.alsoCalled,
      required: true,
      remark: '18 位，单元格设为文本格式',
      example: creditCodeExample,
    },
    name: {
      kind: 'text',
      header: '企业名称',
      alsoCalled: ['名称', '单位名称'],
      required: true,
      remark: '营业执照上的全称',
      example: '某某建设工程有限公司',
    },
    area: {
      kind: 'code',
      header: '所在地区',
      alsoCalled: ['地区', '注册地', '县区'],
      required: true,
      remark: '住所所在的县区或功能板块；市外企业写「市外」',
      example: '海州区',
      words: areaByWord,
      hints: firmAreaHints,
      offered: [...areaNames, outsideCity],
    },
    domicile: {
      kind: 'text',
      header: '住所',
      alsoCalled: ['注册地址', '地址'],
      remark: '营业执照上的住所；不知道时留空',
      example: '海州区示例路 1 号',
    },
    safetyPermitThrough: {
      kind: 'day',
      header: '安全生产许可证有效期至',
      remark: '许可证上的截止日；不知道时留空',
      example: '2027-06-30',
    },
    parentCode: {
      kind: 'credit-code',
      header: '母公司统一社会信用代码',
      alsoCalled: ['母公司信用代码', '上级企业信用代码'],
      remark: '不必是「企业」表中的企业；没有母公司或者不知道时留空',
      example: '91320700FAKE90012R',
    },
    parentName: {
      kind: 'text',
      header: '母公司名称',
      alsoCalled: ['母公司', '上级企业'],
      remark: '只知道名称时可只填这一列；没有母公司或者不知道时留空',
      example: '某某建设集团有限公司',
    },
    formerNames: {
      kind: 'text',
      header: '曾用名',
      alsoCalled: ['曾用名称', '原名称'],
      remark: '营业执照用过的名称，几个的用、或；隔开；不知道时留空',
      example: '某某建筑安装公司、某某第二建筑公司',
    },
    ...validityColumns,
  },
  check: ({ creditCode, parentCode, ...row }) =>
    parentCode !== undefined && parentCode === creditCode
      ? [{ field: 'parentCode', expected: '另一家企业的统一社会信用代码', remedy: '母公司不能是企业自己。请改正；没有母公司的留空。' }]
      : periodMisfits(row),
});

export const certificateSheet = defineSheet({
  name: '资质证书',
  register: 'certificate',
  whenEmpty: '已登记的企业都没有施工总承包资质',
  key: ['certificateNo', 'category'],
  columns: {
    enterprise: enterpriseColumn,
    category: {
      kind: 'code',
      header: '资质类别',
      alsoCalled: ['类别'],
      required: true,
      remark: '施工总承包的十二个类别之一',
      example: '市政公用工程',
      words: categoryByWord,
      hints: categoryHints,
      offered: categoryWords,
    },
    grade: {
      kind: 'code',
      header: '资质等级',
      alsoCalled: ['等级'],
      required: true,
      remark: '特级、一级、二级或三级；通信工程、机电工程没有特级',
      example: '二级',
      words: gradeByWord,
      hints: gradeHints,
      offered: gradeWords,
    },
    certificateNo: {
      kind: 'key',
      header: '证书编号',
      required: true,
      remark: '一本证书含几个类别的，每个类别写一行',
      example: 'D232000001',
    },
    validThrough: { kind: 'day', header: '有效期至', remark: '证书上的截止日；不知道时留空', example: '2028-12-31' },
    ...validityColumns,
  },
  check: ({ category, grade, ...row }) =>
    category === undefined || grade === undefined || gradesOf(category).includes(grade)
      ? periodMisfits(row)
      : [{ field: 'grade', expected: '一级、二级、三级 之一', remedy: '通信工程、机电工程没有特级。请对照证书改正。' }],
});
