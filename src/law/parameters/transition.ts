// 新旧衔接的参数: the text is silent on what began before it or ends after it.

import { parameter } from '../parameter.ts';

export const retroactive = parameter({
  key: 'T.retroactive',
  title: '是否溯及施行前的事项',
  clauses: ['T.1'],
  shape: 'flag',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: false,
      basis: '文件没有溯及规定；以程序起点判断（招标公告日、受理日、申请日、合同签订日）',
      verified: false,
    },
  ],
});

export const savings = parameter({
  key: 'T.savings',
  title: '有效期内开始的事项能否按本文件办完',
  clauses: ['T.1'],
  shape: 'flag',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: true, basis: '文件没有衔接规定；在有效期内开始的按本文件办完', verified: false }],
});
