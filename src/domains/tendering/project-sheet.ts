// 项目表: what is to be built, for whom, and with whose money; its lots are on a sheet of their own.

import { areaByWord, areaHints, areaNames, creditCodeExample } from '#domains/enterprises';
import { periodMisfits, validityColumns } from '#platform/register/validity-columns';
import { defineSheet } from '#platform/workbook/sheet-definition';
import { fundingByWord, fundingName, sectorByWord, sectorName } from './rules/project-words.ts';

const example = '2025-320722-48-01-000001';

export const ownerColumn = {
  kind: 'text',
  header: '建设单位',
  alsoCalled: ['项目单位', '业主单位'],
  remark: '立项文件上的全称',
  example: '某某建设发展有限公司',
} as const;

export const ownerCodeColumn = {
  kind: 'credit-code',
  header: '建设单位统一社会信用代码',
  alsoCalled: ['建设单位信用代码', '业主信用代码'],
  remark: '不必是「企业」表中的企业；不知道时留空',
  example: creditCodeExample,
} as const;

export const fundingColumn = {
  kind: 'code',
  header: '资金性质',
  alsoCalled: ['资金来源性质'],
  remark: '全部或者主要使用国有资金的写「国有资金」，其余写「其他资金」；不知道时留空',
  example: '国有资金',
  words: fundingByWord,
  offered: Object.values(fundingName),
} as const;

export const sectorColumn = {
  kind: 'code',
  header: '行业领域',
  alsoCalled: ['行业'],
  remark: '按工程的主要用途；不知道时留空',
  example: '市政',
  words: sectorByWord,
  offered: Object.values(sectorName),
} as const;

/** How lots name their project. */
export const projectColumn = {
  kind: 'key',
  header: '所属项目编号',
  alsoCalled: ['项目编号', '项目代码'],
  remark: '「项目」表中或库中已有的项目；没有登记项目时留空',
  example,
  refersTo: 'project',
} as const;

export const projectSheet = defineSheet({
  name: '项目',
  register: 'project',
  whenEmpty: '没有要登记的项目',
  key: ['code'],
  columns: {
    code: {
      kind: 'key',
      header: '项目编号',
      alsoCalled: ['项目代码', '投资项目代码'],
      required: true,
      remark: '投资项目在线审批监管平台的项目代码，或本单位自编',
      example,
    },
    name: { kind: 'text', header: '项目名称', required: true, remark: '立项文件上的名称', example: '某某路改造项目' },
    owner: { ...ownerColumn, required: true },
    ownerCode: ownerCodeColumn,
    funding: fundingColumn,
    area: {
      kind: 'code',
      header: '所在地区',
      alsoCalled: ['建设地点', '地区'],
      required: true,
      remark: '县区或功能板块',
      example: '东海县',
      words: areaByWord,
      hints: areaHints,
      offered: areaNames,
    },
    sector: sectorColumn,
    published: {
      kind: 'flag',
      header: '已公开',
      alsoCalled: ['是否公开'],
      remark: '项目信息已经公开的写「是」；留空或写「否」的，只有建设单位、所在地区和市住建局、市政策办能看到',
      example: '是',
    },
    ...validityColumns,
  },
  check: periodMisfits,
});
