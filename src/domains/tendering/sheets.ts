// 招标的两张表: lots, and the objects in them that decide the grade.

import { areaByWord, areaHints, areaNames, categoryByWord, categoryHints, categoryWords, creditCodeExample } from '#domains/enterprises';
import { periodMisfits, validityColumns } from '#platform/register/validity-columns';
import { defineSheet } from '#platform/workbook/sheet-definition';
import { fundingColumn, ownerCodeColumn, ownerColumn, projectColumn, sectorColumn } from './project-sheet.ts';
import { parameterNames, readParameterList } from './rules/parameter-list.ts';
import { consortiumGradesByWord, consortiumGradesName } from './rules/project-words.ts';
import { parameterByWord, readParameter } from './rules/read-parameter.ts';

const example = 'DH-2025-007';

/** How other sheets name a lot. */
export const lotColumn = {
  kind: 'key',
  header: '标段编号',
  alsoCalled: ['招标编号'],
  required: true,
  remark: '「招标项目」表中或库中已有的标段',
  example,
  refersTo: 'lot',
} as const;

export const lotSheet = defineSheet({
  name: '招标项目',
  register: 'lot',
  whenEmpty: '没有要登记的招标项目',
  key: ['code'],
  called: { field: 'title', once: false },
  columns: {
    code: {
      kind: 'key',
      header: '标段编号',
      alsoCalled: lotColumn.alsoCalled,
      required: true,
      remark: '招标公告上的编号，一个标段写一行',
      example,
    },
    title: {
      kind: 'text',
      header: '标段名称',
      alsoCalled: ['项目名称', '工程名称'],
      required: true,
      remark: '招标公告上的名称',
      example: '某某路改造工程',
    },
    project: projectColumn,
    procuringEntity: { kind: 'text', header: '招标人', required: true, remark: '招标公告上的全称', example: '某某建设发展有限公司' },
    procuringEntityCode: {
      kind: 'credit-code',
      header: '招标人统一社会信用代码',
      alsoCalled: ['招标人信用代码'],
      remark: '招标人在本系统记载认定时按它识别；不知道时留空',
      example: creditCodeExample,
    },
    owner: { ...ownerColumn, remark: '与所属项目不同时才填；留空：随项目' },
    ownerCode: { ...ownerCodeColumn, remark: '与所属项目不同时才填；留空：随项目' },
    funding: { ...fundingColumn, remark: '与所属项目不同时才填；留空：随项目' },
    sector: { ...sectorColumn, remark: '与所属项目不同时才填；留空：随项目' },
    area: {
      kind: 'code',
      header: '工程所在地区',
      alsoCalled: ['所在地区', '建设地点', '地区'],
      required: true,
      remark: '县区或功能板块',
      example: '东海县',
      words: areaByWord,
      hints: areaHints,
      offered: areaNames,
    },
    category: {
      kind: 'code',
      header: '工程类别',
      alsoCalled: ['类别', '资质类别'],
      required: true,
      remark: '按所需施工总承包资质的类别',
      example: '市政公用工程',
      words: categoryByWord,
      hints: categoryHints,
      offered: categoryWords,
    },
    priceCeiling: {
      kind: 'money',
      header: '最高投标限价',
      alsoCalled: ['招标控制价'],
      unit: '元',
      usual: { atLeast: 10_000_000, atMost: 1_000_000_000_000 },
      remark: '表头括号里写明 元 或 万元；尚未公布时留空',
      example: '80000000.00',
    },
    noticedOn: {
      kind: 'day',
      header: '招标公告日期',
      alsoCalled: ['公告日期'],
      required: true,
      remark: '决定适用哪一版政策和标准',
      example: '2025-05-06',
    },
    bidsDueOn: {
      kind: 'day',
      header: '投标截止日期',
      alsoCalled: ['开标日期', '投标截止日'],
      required: true,
      remark: '决定采用哪一天的事实',
      example: '2025-05-28',
    },
    admitsMeasure6: {
      kind: 'flag',
      header: '招标文件适用措施六',
      remark: '招标文件是否写明本次招标适用措施六；没有查看招标文件时留空',
      example: '是',
    },
    consortiumGrades: {
      kind: 'code',
      header: '联合体资质认定',
      remark: '招标文件允许联合体的：按资质证书等级认定写「证书等级」；也认可按措施六能够承接的等级写「承接等级」；没有查看招标文件时留空',
      example: '证书等级',
      words: consortiumGradesByWord,
      offered: Object.values(consortiumGradesName),
    },
    consortiumBasis: {
      kind: 'text',
      header: '联合体认定依据',
      remark: '写「承接等级」的，须有法务审查意见，写明文号；其余留空',
      example: '东海城投法审〔2025〕8号',
    },
    published: {
      kind: 'flag',
      header: '已公开',
      alsoCalled: ['是否公开'],
      remark: '招标公告已经发布的写「是」或留空；尚未发布的写「否」，只有招标人、所在地区和市住建局、市政策办能看到',
      example: '是',
    },
    parametersListed: {
      kind: 'flag',
      header: '技术参数已列全',
      remark: '「技术参数」列或「技术参数」表已写明本标段内全部有规模要求的工程时写「是」（一项也没有时，也写「是」）；尚未列出时留空',
      example: '是',
    },
    parameters: {
      kind: 'text',
      noneIsAnswer: true,
      lists: parameterNames,
      header: '技术参数',
      alsoCalled: ['主要技术参数'],
      remark:
        '本标段内全部有规模要求的工程，写参数名称和规模，各项之间用「；」分开；规模不详的写「不详」，一项也没有的写「无」。导入时已写在「技术参数」表里的，可以留空',
      example: '桥梁单跨跨度（米） 48',
    },
    ...validityColumns,
  },
  check: ({ noticedOn, bidsDueOn, parametersListed, parameters, ...row }) => [
    ...(noticedOn && bidsDueOn && bidsDueOn < noticedOn
      ? [
          {
            field: 'bidsDueOn',
            expected: `不早于招标公告日期 ${noticedOn} 的日期`,
            remedy: '投标截止早于公告。请对照招标公告改正。',
          } as const,
        ]
      : periodMisfits(row)),
    ...parameterMisfits(parametersListed, parameters),
  ],
  // No sheet of objects goes along that could say it instead.
  checkAlone: ({ parametersListed, parameters }) => (parametersListed === true && parameters === undefined ? [objectsUnsaid] : []),
});

/** Half a list would let a lot pass for smaller than it is: objects count only when all of them are there. */
function parameterMisfits(isListed: boolean | undefined, text: string | undefined) {
  if (text === undefined) return [];
  const read = readParameterList(text);
  const unread = read.ok ? [] : read.refusal.map((misfit) => ({ field: 'parameters', ...misfit }) as const);
  return isListed === true ? unread : [...unread, notSaidToBeAll];
}

const notSaidToBeAll = {
  field: 'parametersListed',
  expected: '「技术参数」列写了内容的，写「是」',
  remedy: '请核实「技术参数」列已写明全部有规模要求的工程，再写「是」；没有列全的，请清空「技术参数」列。',
} as const;

const objectsUnsaid = {
  field: 'parameters',
  expected: '「技术参数已列全」写「是」的，写明各项技术参数',
  remedy: '请写明本标段内全部有规模要求的工程；确实一项也没有的，写「无」；不知道的，请清空「技术参数已列全」。',
} as const;

export const parameterSheet = defineSheet({
  name: '技术参数',
  register: 'lot_parameter',
  whenEmpty: '「技术参数已列全」的标段都没有有规模要求的工程',
  emptySaysNone: true,
  key: ['lot', 'parameter'],
  partOf: { field: 'lot', register: 'lot' },
  columns: {
    lot: lotColumn,
    parameter: {
      kind: 'code',
      header: '参数',
      alsoCalled: ['参数名称'],
      required: true,
      remark: '标段内的一项工程；同类有几处的，写规模最大的一处',
      example: '桥梁单跨跨度（米）',
      words: parameterByWord,
      offered: parameterNames,
    },
    value: {
      kind: 'text',
      noneIsAnswer: true,
      header: '规模',
      alsoCalled: ['数值', '值'],
      remark: '按参数的单位只写数字；没有单位的写 有、无 或所列的级别；规模不详时留空',
      example: '48',
    },
  },
  check: ({ parameter, value }) => {
    const read = parameter === undefined ? undefined : readParameter(parameter, value);
    return read === undefined || read.ok ? [] : [{ field: 'value', ...read.refusal }];
  },
});
