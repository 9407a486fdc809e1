// 措施七、八的参数: promised days, developer points, and how firms are recommended to banks.

import { percent } from '#kernel/rate';
import { parameter } from '../parameter.ts';

export const promiseDays = parameter({
  key: 'M07.promiseDays',
  title: '绿色通道的承诺工作日',
  clauses: ['M07.S1.b', 'M07.S1.c'],
  shape: { permit: 'count', presale: 'count', filing: 'count' },
  hold: 'ceiling',
  editions: [
    {
      from: '2024-10-01',
      value: { permit: 3, presale: 5, filing: 1 },
      basis: '文件未写时限；承诺不得长于法定时限（施工许可7日、预售许可10日、竣工备案15日）',
      verified: false,
    },
  ],
});

export const developerPoints = parameter({
  key: 'M07.devPoints',
  title: '房地产企业信用评价的分值',
  clauses: ['M07.S1.d'],
  shape: { points: 'count', cap: 'count', months: 'count' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { points: 3, cap: 6, months: 12 },
      basis: '文件只说“相应分值”；取每个项目3分、最高6分、有效12个月，须已完成一个履约节点',
      verified: false,
    },
  ],
});

export const guaranteeReplace = parameter({
  key: 'M07.lgReplace',
  title: '保函可置换的监管资金',
  clauses: ['M07.S1.c'],
  shape: 'rate',
  hold: 'ceiling',
  editions: [{ from: '2024-10-01', value: percent(30), basis: '取留存额的30%为上限；依据文本尚未核实', verified: false }],
});

export const lendingWeights = parameter({
  key: 'M08.weights',
  title: '向银行推荐时三项条件的权重',
  clauses: ['M08.S1.b'],
  shape: { strength: 'count', operation: 'count', reputation: 'count' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { strength: 30, operation: 30, reputation: 40 },
      basis: '文件列出“综合实力强、经营状况好、社会信誉佳”，未写权重',
      verified: false,
    },
  ],
});

export const lendingReferences = parameter({
  key: 'M08.refs',
  title: '参考额度占合同余额与应收账款的比例',
  clauses: ['M08.S1.b'],
  shape: { contract: 'rate', receivable: 'rate' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { contract: percent(30), receivable: percent(70) },
      basis: '文件未写；仅供参考，是否放贷和额度由银行决定',
      verified: false,
    },
  ],
});
