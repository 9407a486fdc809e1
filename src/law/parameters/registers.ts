// 登记的参数: how long the city may take over a question about its registers. No measure says so.

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
