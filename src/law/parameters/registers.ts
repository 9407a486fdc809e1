// 登记的参数: how long the city may take over a question about its registers, and how old is too old. No measure says so.

import { parameter } from '../parameter.ts';

export const questionAnswer = parameter({
  key: 'R.questionAnswer',
  title: '答复登记质疑的期限（工作日）',
  clauses: [],
  shape: 'count',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: 15,
      basis:
        '文件未写；当事人可以要求更正与自身有关而不准确的记录（政府信息公开条例第四十一条），该条没有写期限，取15个工作日，自提出的次日起算，待核',
      verified: false,
    },
  ],
});

export const registerStale = parameter({
  key: 'R.registerStale',
  title: '登记簿多少天没有更新要提示',
  clauses: [],
  shape: 'count',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: 180,
      basis: '文件和法规都没有写登记簿多久更新一次；取180天，只作提示，不影响任何判断，待核',
      verified: false,
    },
  ],
});

export const certificateExpiring = parameter({
  key: 'R.certificateExpiring',
  title: '资质证书到期前多少天提示',
  clauses: [],
  shape: 'count',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: 90, basis: '文件未写；取90天，只作提示，证书在到期日以前一直有效，待核', verified: false }],
});

export const scoreStale = parameter({
  key: 'R.scoreStale',
  title: '信用得分多少天没有更新要提示',
  clauses: [],
  shape: 'count',
  hold: 'open',
  editions: [
    { from: '2024-10-01', value: 365, basis: '文件未写信用评价的周期；取365天，只作提示，得分仍是最近一次的得分，待核', verified: false },
  ],
});
