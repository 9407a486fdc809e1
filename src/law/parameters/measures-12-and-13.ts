// 措施十二、十三的参数: days to answer an appeal and to close a problem.

import { parameter } from '../parameter.ts';

export const appealReply = parameter({
  key: 'M12.reply',
  title: '诉求答复的工作日',
  clauses: ['M12.S1.f'],
  shape: 'count',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: 10, basis: '文件未写；取10个工作日', verified: false }],
});

export const problemClose = parameter({
  key: 'M13.close',
  title: '挂钩联系问题办结的天数',
  clauses: ['M13.S1.c'],
  shape: 'count',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: 30, basis: '文件未写；取30天，第31天转为红色', verified: false }],
});
