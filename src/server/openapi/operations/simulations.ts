// 试算的接口操作: a draft tried by the policy office, and what it has tried.

import {
  simulationChoices,
  simulationList,
  simulationMade,
  simulationOnWire,
  simulationRequest,
  simulationRunning,
} from '#contract/domains/simulations';
import type { Operations } from '../operation.ts';

const id = { id: '草案试算的编号' };

export const simulations: Operations = {
  readSimulationChoices: {
    at: 'GET /api/simulations/choices',
    summary: '可以试算的措施、参数和条件',
    description: 'What a draft may change, with what is in force today.',
    who: ['policy-office'],
    answer: { simulationChoices },
  },
  runSimulation: {
    at: 'POST /api/simulations',
    summary: '试算一份草案',
    description:
      'Matches every firm with the lots of these days twice, in force and as drafted, and keeps what differs. Rules stay as they are.',
    who: ['policy-office'],
    body: { simulationRequest },
    answer: { simulationMade },
    status: 201,
    problems: [422, 503],
  },
  readRunningSimulation: {
    at: 'GET /api/simulations/running',
    summary: '正在进行的试算算到哪里',
    description: 'Read, put into columns, or matched so far; null while none is under way.',
    who: ['policy-office'],
    answer: { simulationRunning },
  },
  listSimulations: {
    at: 'GET /api/simulations',
    summary: '已留存的草案试算',
    description: 'Newest first; without totals while a lot of it is open again.',
    who: ['policy-office'],
    answer: { simulationList },
  },
  readSimulation: {
    at: 'GET /api/simulations/{id}',
    summary: '一份草案试算的结果',
    description: 'As it was kept, with its digest; refused while the deadline of a lot of it is put off.',
    who: ['policy-office'],
    path: id,
    answer: { simulationOnWire },
    problems: [404, 409],
  },
  exportSimulation: {
    at: 'GET /api/simulations/{id}/export',
    summary: '一份草案试算的工作簿',
    description: 'The same numbers, and every pair that moves.',
    who: ['policy-office'],
    path: id,
    answer: ['xlsx'],
    problems: [404, 409],
  },
};
