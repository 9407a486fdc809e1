// 招标的接口操作: projects and lots; public, as their notices are.

import { lot, lotList, lotListQuery, projectFile, projectList, projectListQuery } from '#contract/domains/tendering';
import type { Operations } from '../operation.ts';

export const tendering: Operations = {
  listLots: {
    at: 'GET /api/lots',
    summary: '标段清单',
    description:
      'Lots with the grade each asks for. Unless sorted otherwise: what is open, the nearest deadline first; then what is announced; then what is past.',
    who: 'everybody',
    query: lotListQuery,
    isAsOf: true,
    answer: { lotList },
  },
  readLot: {
    at: 'GET /api/lots/{code}',
    summary: '一个标段',
    description: 'One lot, with the rows of the licence standard that decide the grade it asks for.',
    who: 'everybody',
    path: { code: '标段编号' },
    isAsOf: true,
    answer: { lot },
    problems: [404],
  },
  listProjects: {
    at: 'GET /api/projects',
    summary: '项目清单',
    description: 'Projects; what is not published is seen by its keepers and its own unit. Not for the three administrators.',
    who: 'everybody',
    query: projectListQuery,
    isAsOf: true,
    answer: { projectList },
    problems: [403],
  },
  readProject: {
    at: 'GET /api/projects/{code}',
    summary: '一个项目和它的标段',
    description: 'One project with its lots. Not for the three administrators.',
    who: 'everybody',
    path: { code: '项目编号' },
    isAsOf: true,
    answer: { projectFile },
    problems: [403, 404],
  },
};
