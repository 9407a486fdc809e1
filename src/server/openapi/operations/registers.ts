// 登记簿的接口操作: firms and persons, the versions of a row, and the quality of the data.

import { businessRoles } from '#contract/domains/accounts';
import { enterpriseList, enterpriseListQuery, findAnswer, findRequest } from '#contract/domains/enterprises';
import { personList, personListQuery } from '#contract/domains/persons';
import {
  enterpriseFile,
  personFile,
  qualityQuery,
  qualityRows,
  qualitySummary,
  registerHistory,
  registersLoaded,
} from '#contract/domains/registers';
import type { Operations } from '../operation.ts';
import { rowName } from './row-name.ts';

const firmsAndPersons: Operations = {
  listEnterprises: {
    at: 'GET /api/enterprises',
    summary: '企业清单',
    description: 'Firms, by name, former name, initials or code; category and grade are of one and the same certificate.',
    who: businessRoles,
    query: enterpriseListQuery,
    isAsOf: true,
    answer: { enterpriseList },
  },
  findEnterprises: {
    at: 'POST /api/enterprises/find',
    summary: '按一组名称或代码找企业',
    description: 'The firms of a pasted list, line by line.',
    who: businessRoles,
    isAsOf: true,
    body: { findRequest },
    answer: { findAnswer },
  },
  readEnterprise: {
    at: 'GET /api/enterprises/{code}',
    summary: '一家企业的档案',
    description: 'Everything the caller may see of one firm.',
    who: businessRoles,
    path: { code: '统一社会信用代码' },
    isAsOf: true,
    answer: { enterpriseFile },
    problems: [404],
  },
  listPersons: {
    at: 'GET /api/persons',
    summary: '人员清单',
    description: 'Persons; category and grade are of one and the same licence.',
    who: businessRoles,
    query: personListQuery,
    isAsOf: true,
    answer: { personList },
  },
  readPerson: {
    at: 'GET /api/persons/{id}',
    summary: '一个人员的档案',
    description: 'Everything the caller may see of one person.',
    who: businessRoles,
    path: { id: '人员编号' },
    isAsOf: true,
    answer: { personFile },
    problems: [404],
  },
};

const versionsAndQuality: Operations = {
  listRegisters: {
    at: 'GET /api/registers',
    summary: '各登记簿的来历',
    description: 'Which registers have come in, when last and from where.',
    who: businessRoles,
    answer: { registersLoaded },
  },
  readHistory: {
    at: 'GET /api/registers/{register}/{key}/history',
    summary: '一行登记的历次版本',
    description: 'Every version of one row, in the order in which they became known.',
    who: businessRoles,
    path: rowName,
    answer: { registerHistory },
    problems: [404, 422],
  },
  readDataQuality: {
    at: 'GET /api/data-quality',
    summary: '数据质量：各项检查找到多少行',
    description: 'How many rows each check finds: missing, stale or contradictory; with an area, of what belongs to it.',
    who: businessRoles,
    query: qualityQuery,
    isAsOf: true,
    answer: { qualitySummary },
  },
  readQualityCheck: {
    at: 'GET /api/data-quality/{check}',
    summary: '数据质量：一项检查找到的行',
    description: 'The rows that one check finds.',
    who: businessRoles,
    path: { check: '检查的名称，见 readDataQuality' },
    query: qualityQuery,
    isAsOf: true,
    answer: { qualityRows },
    problems: [404],
  },
};

export const registers: Operations = { ...firmsAndPersons, ...versionsAndQuality };
