// 措施六的接口操作: facts weighed for anybody, where a firm stands, its plan and the owner's finding.

import { requiredGradeOnWire } from '#contract/domains/tendering';
import {
  abilityFindingRequest,
  assessmentOnWire,
  findingRecorded,
  firmStanding,
  planRequest,
  position,
} from '#contract/measures/m06-wider-scope';
import { requiredGradeFacts } from '#law/licence-standard/wire';
import { schemaOf } from '#law/wire/schema';
import { measure6Facts as declared } from '#measures/m06-wider-scope';
import type { Operation, Operations } from '../operation.ts';

const measure6Facts = schemaOf(declared);
const code = { code: '标段编号' };

const assess = (sentence: 'M06.S1' | 'M06.S2', summary: string): Operation => ({
  at: `POST /api/assess/${sentence}`,
  summary,
  description: 'The words, other law, this tender, and what would make it yes. A fact left out or null is unknown. Nothing is stored.',
  who: 'everybody',
  isQuestion: true,
  body: { measure6Facts },
  answer: { assessmentOnWire },
});

export const measure6: Operations = {
  assessRequiredGrade: {
    at: 'POST /api/assess/required-grade',
    summary: '算出一个标段要求的资质等级',
    description: 'The grade that a lot asks for, and the row of the licence standard that decides. Nothing is stored.',
    who: 'everybody',
    isQuestion: true,
    body: { requiredGradeFacts },
    answer: { requiredGradeOnWire },
  },
  assessNextGrade: assess('M06.S1', '核对能否承接上一等级的工程（M06.S1）'),
  assessCrossSpecialty: assess('M06.S2', '核对能否承接其他三项的工程（M06.S2）'),
  readPosition: {
    at: 'GET /api/lots/{code}/position',
    summary: '本企业在一个标段上的条件',
    description: 'Where the signed-in firm stands on one lot, with every fact that was weighed.',
    who: ['firm'],
    path: code,
    isAsOf: true,
    answer: { position },
    problems: [404],
  },
  savePlan: {
    at: 'PUT /api/lots/{code}/plan',
    summary: '记下拟报价和拟派的项目负责人',
    description: 'Seen by the firm alone. null takes it back.',
    who: ['firm'],
    path: code,
    body: { planRequest },
    answer: { position },
    problems: [404],
  },
  recordFinding: {
    at: 'POST /api/lots/{code}/ability-findings',
    summary: '记录对一家企业专业技术能力的认定',
    description: 'By the procuring entity of that lot alone, with reasons, once the deadline day has passed.',
    who: ['procuring-entity'],
    path: code,
    body: { abilityFindingRequest },
    answer: { findingRecorded },
    problems: [404],
  },
  readStanding: {
    at: 'GET /api/standing',
    summary: '本企业的机会：未截止的标段分成四类',
    description: 'Every open lot in one of four lists, by the best way in, with what is missing and what would change it.',
    who: ['firm'],
    isAsOf: true,
    answer: { firmStanding },
  },
};
