// 措施九至十一的参数: output returns, the fee table, sampling and accidents.

import { percent } from '#kernel/rate';
import { parameter } from '../parameter.ts';

export const outputCycle = parameter({
  key: 'M09.freq',
  title: '产值调度的频次',
  clauses: ['M09.S1'],
  shape: { cycle: 'text', dueDay: 'count' },
  hold: 'open',
  editions: [
    { from: '2024-10-01', value: { cycle: 'monthly', dueDay: 8 }, basis: '文件写“日常调度”，未写频次；取每月一次，8日前', verified: false },
  ],
});

export const outputAmber = parameter({
  key: 'M09.amber',
  title: '落后多少百分点提示',
  clauses: ['M09.S1'],
  shape: 'rate',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: percent(3), basis: '文件未写；落后时间进度3个百分点为黄色', verified: false }],
});

export const outputRed = parameter({
  key: 'M09.red',
  title: '落后多少百分点预警',
  clauses: ['M09.S1'],
  shape: 'rate',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: percent(8), basis: '文件未写；落后时间进度8个百分点为红色', verified: false }],
});

export const rateTable = parameter({
  key: 'M10.rateTable',
  title: '按质论价费率表的版本',
  clauses: ['M10.S2.b'],
  shape: 'text',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: null,
      basis: '费率以江苏省工程费用定额为准，作为数据分版本登记；尚无核实的版本，计算书只能标“试算”',
      verified: false,
    },
  ],
});

export const sampling = parameter({
  key: 'M11.sampling',
  title: '双随机抽查比例与公开期限',
  clauses: ['M11.S1.a'],
  shape: { a: 'rate', b: 'rate', c: 'rate', d: 'rate', publishWorkingDays: 'count' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { a: percent(5), b: percent(10), c: percent(25), d: percent(50), publishWorkingDays: 20 },
      basis: '文件未写；按信用等级A、B、C、D分层抽取，结果20个工作日内公开，待核',
      verified: false,
    },
  ],
});

export const sharpDrop = parameter({
  key: 'M11.sharpDrop',
  title: '大幅压降一般事故的幅度',
  clauses: ['M11.S2'],
  shape: 'rate',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: percent(20), basis: '文件只说“大幅压降”；取比前三年平均下降20%，只作趋势提示', verified: false }],
});
