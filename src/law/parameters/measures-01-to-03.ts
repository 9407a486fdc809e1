// 措施一至三的参数: plans, headquarters, and the share of projects for consortia.

import { wan } from '#kernel/fen';
import { percent } from '#kernel/rate';
import { parameter } from '../parameter.ts';

export const planScope = parameter({
  key: 'M01.planScope',
  title: '制定计划的范围',
  clauses: ['M01.S1.a'],
  shape: 'text',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: 'counties-and-boards',
      basis: '文件写“各县区应制定计划”，功能板块是责任单位但没有被点名制定计划；默认都制定，可改为只限县区',
      verified: false,
    },
  ],
});

export const planDue = parameter({
  key: 'M01.due',
  title: '计划的报送期限',
  clauses: ['M01.S1.a'],
  shape: { first: 'text', yearly: 'text' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { first: '2024-11-30', yearly: '03-31' },
      basis: '文件未写期限；取施行后60日，之后每年3月31日前',
      verified: false,
    },
  ],
});

export const controlPct = parameter({
  key: 'M02.controlPct',
  title: '区域总部的控股比例',
  clauses: ['M02.S1'],
  shape: 'rate',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: percent(51), basis: '文件只说“子公司”；取控股51%', verified: false }],
});

export const qualityParent = parameter({
  key: 'M02.quality',
  title: '优质企业的标准',
  clauses: ['M02.S1'],
  shape: { creditGrade: 'text', periods: 'count', accidentFreeMonths: 'count' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { creditGrade: 'A', periods: 2, accidentFreeMonths: 36 },
      basis: '文件未定义“优质”；取近两期信用A级、36个月内没有较大及以上事故，名单公开',
      verified: false,
    },
  ],
});

export const threshold = parameter({
  key: 'M03.threshold',
  title: '项目规模',
  clauses: ['M03.S2.a'],
  shape: 'money',
  hold: 'text',
  editions: [{ from: '2024-10-01', value: wan(5_000), basis: '文件原文“5000 万元及以上”，含本数', verified: true }],
});

export const declaredRatio = parameter({
  key: 'M03.declaredRatio',
  title: '各单位各年度明确的比例',
  clauses: ['M03.S2.a'],
  shape: 'rate',
  hold: 'declared',
  editions: [
    {
      from: '2024-10-01',
      value: null,
      basis: '文件要求由各县区、各部门明确“一定比例”；没有申报就是“未明确比例”，系统不代填',
      verified: false,
    },
  ],
});

export const simRatio = parameter({
  key: 'M03.simRatio',
  title: '模拟用的参考比例',
  clauses: ['M03.S2.a'],
  shape: 'rate',
  hold: 'open',
  editions: [
    { from: '2024-10-01', value: percent(30), basis: '只用于模拟对比，以灰色显示，不参与任何判断；参照类似做法，待核', verified: false },
  ],
});

export const memberShareMin = parameter({
  key: 'M03.memberShareMin',
  title: '联合体成员单位最低工作量',
  clauses: ['M03.S2.b'],
  shape: 'rate',
  hold: 'declared',
  editions: [{ from: '2024-10-01', value: null, basis: '文件只说“一定比例”；招标文件没有写时不能据以否定，只作提醒', verified: false }],
});

export const scopeBasis = parameter({
  key: 'M03.basis',
  title: '按什么金额判断项目规模',
  clauses: ['M03.S2.a'],
  shape: { amount: 'text', ratioBy: 'codes' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { amount: 'total-investment', ratioBy: ['count', 'amount'] },
      basis: '文件未写口径；取年度计划中的总投资，比例按项目数和金额同时列出',
      verified: false,
    },
  ],
});
