// 更正与质疑的接口操作: one row of a register as a form, the acts upon it, and questions about it.

import {
  answerRequest,
  confirmationRequest,
  correctionRequest,
  effect,
  fact,
  factConfirmed,
  questionAnswered,
  questionAsked,
  questionList,
  questionListQuery,
  questionRequest,
  questionWithdrawn,
  registerFields,
  retractionRequest,
} from '#contract/domains/corrections';
import type { Office, Operations } from '../operation.ts';
import { rowName } from './row-name.ts';

/** A county's clerk: projects and lots of its own area. A bank: the commitments that it issued. */
const keepers: readonly Office[] = ['housing-bureau', 'county-clerk', 'bank'];
const question = { id: '质疑的编号' };

const rows: Operations = {
  readFields: {
    at: 'GET /api/registers/{register}/fields',
    summary: '登记一行要填哪些内容',
    description: 'What a new row of the register is made of.',
    who: 'signed-in',
    path: { register: rowName.register },
    answer: { registerFields },
    problems: [404],
  },
  readFact: {
    at: 'GET /api/registers/{register}/{key}/fact',
    summary: '一行登记现在的内容，和可以对它做什么',
    description: 'The row as it is held now; no version: nothing is held.',
    who: 'signed-in',
    path: rowName,
    answer: { fact },
    problems: [404, 422],
  },
  enterFact: {
    at: 'POST /api/registers/{register}',
    summary: '登记新的一行',
    description: 'With dryRun nothing is written. A county clerk keeps the projects and lots of its own area.',
    who: keepers,
    path: { register: rowName.register },
    body: { correctionRequest },
    answer: { effect },
    problems: [404, 409],
  },
  correctFact: {
    at: 'POST /api/registers/{register}/{key}/correction',
    summary: '更正一行登记',
    description: 'A conflict (409) also carries `seen` and `current`, the versions that were looked at and those that stand.',
    who: keepers,
    path: rowName,
    body: { correctionRequest },
    answer: { effect },
    problems: [404, 409],
  },
  retractFact: {
    at: 'POST /api/registers/{register}/{key}/retraction',
    summary: '注销一行登记',
    description: 'Refused as long as another row speaks of it.',
    who: keepers,
    path: rowName,
    body: { retractionRequest },
    answer: { effect },
    problems: [404, 409],
  },
  confirmFact: {
    at: 'POST /api/registers/{register}/{key}/confirmation',
    summary: '核实一行登记属实',
    description: 'Of one version, with the document that shows it.',
    who: keepers,
    path: rowName,
    body: { confirmationRequest },
    answer: { factConfirmed },
    problems: [404, 409],
  },
};

const questions: Operations = {
  listQuestions: {
    at: 'GET /api/questions',
    summary: '质疑清单',
    description: 'Of what whoever asks may see, those that wait first.',
    who: 'signed-in',
    query: questionListQuery,
    answer: { questionList },
  },
  askQuestion: {
    at: 'POST /api/questions',
    summary: '对与本单位有关的登记提出质疑',
    description: 'About one field of a version of a row that is about whoever asks.',
    who: 'signed-in',
    body: { questionRequest },
    answer: { questionAsked },
    problems: [403, 404, 409],
  },
  answerQuestion: {
    at: 'POST /api/questions/{id}/answer',
    summary: '答复质疑',
    description: 'Upheld, or corrected or retracted in the same act.',
    who: keepers,
    path: question,
    body: { answerRequest },
    answer: { questionAnswered },
    problems: [404, 409],
  },
  withdrawQuestion: {
    at: 'POST /api/questions/{id}/withdrawal',
    summary: '撤回本单位的质疑',
    description: 'As long as it is not answered.',
    who: 'signed-in',
    path: question,
    answer: { questionWithdrawn },
    problems: [403, 404, 409],
  },
};

export const corrections: Operations = { ...rows, ...questions };
