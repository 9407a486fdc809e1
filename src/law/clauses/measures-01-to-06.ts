// 措施一至六的分句: the duties in each sentence, in its own words.

import type { ClauseSource } from './clause.ts';

export const measures01to06 = {
  'M01.S1': {
    force: 'MUST',
    parts: {
      a: ['MUST', '各县区应制定计划'],
      b: ['PUSH', '加快建筑业转型升级步伐，推动建筑业企业向基础设施领域拓展'],
      c: [
        'PUSH',
        '在提升建筑业企业原有传统专业实力的同时，培育一批向公路、铁路、桥梁、港口航道、隧道、城市轨道、电力、石油化工、城市综合体等专业发展的建筑业企业',
      ],
      d: ['GOAL', '提升企业的专业施工能力和在高端市场的竞争力'],
    },
  },
  'M02.S1': { force: 'SUPPORT' },
  'M02.S2': { force: 'SUPPORT' },
  'M03.S1': { force: 'PUSH' },
  'M03.S2': {
    force: 'MUST',
    parts: {
      a: ['MUST', '各县区、各部门在年度基础设施建设项目计划中应明确 5000 万元及以上的项目中一定比例的项目或标段'],
      b: ['SUPPORT', '支持建筑业企业在满足相关资质要求基础上，采用联合体方式参与基础设施建设投标，且联合体成员单位工作量要达到一定比例'],
    },
  },
  'M04.S1': { force: 'SUPPORT' },
  'M04.S2': { force: 'PUSH' },
  'M04.S3': { force: 'PUSH' },
  'M05.S1': { force: 'SUPPORT' },
  'M05.S2': { force: 'ENCOURAGE' },
  'M06.S1': {
    force: 'SUPPORT',
    parts: {
      a: ['SUPPORT', '信誉良好'],
      b: ['SUPPORT', '具有相关专业技术能力'],
      c: ['SUPPORT', '能够提供足额担保'],
    },
  },
  'M06.S2': { force: 'MAY' },
} as const satisfies Readonly<Record<string, ClauseSource>>;
