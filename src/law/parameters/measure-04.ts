// 措施四的参数: how 评定分离 and credit weigh in a tender.

import { parameter } from '../parameter.ts';

export const awardMode = parameter({
  key: 'M04.mode',
  title: '定标方式',
  clauses: ['M04.S1'],
  shape: 'text',
  hold: 'open',
  editions: [
    { from: '2024-10-01', value: 'statutory', basis: '默认法定排序；采用评定分离须逐个项目引用依据文件，见 LC-01', verified: false },
  ],
});

export const candidatesMax = parameter({
  key: 'M04.candidatesMax',
  title: '中标候选人不超过几名',
  clauses: ['M04.S1'],
  shape: 'count',
  hold: 'ceiling',
  editions: [{ from: '2024-10-01', value: 3, basis: '招标投标法实施条例第五十三条：不超过3个；另有依据文件的须引用', verified: true }],
});

export const awardCommittee = parameter({
  key: 'M04.committee',
  title: '定标委员会',
  clauses: ['M04.S1'],
  shape: { members: 'count', least: 'count', ballot: 'text' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { members: 7, least: 5, ballot: 'elimination' },
      basis: '文件未写；取7人，不少于5人且为单数，逐轮淘汰、记名并写明理由，待核',
      verified: false,
    },
  ],
});

export const creditWeight = parameter({
  key: 'M04.creditWeight',
  title: '信用评价在评分中的权重',
  clauses: ['M04.S3'],
  shape: { points: 'count', least: 'count', most: 'count', unscored: 'text' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { points: 8, least: 0, most: 15, unscored: 'median' },
      basis: '文件未写；取百分制中的8分，范围0至15分；没有评分的取投标人中位数，不因外地企业没有本地评分而扣分',
      verified: false,
    },
  ],
});
