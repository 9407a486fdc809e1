// 演示信用记录: one arrears case that stands, one that was restored, one of which nobody knows.

import { cast, firms } from './firms.ts';

const codeOf = (serial: number): string => firms[serial - 1]?.creditCode ?? '';

export const sanctions = [
  { enterprise: codeOf(20), kind: '拖欠农民工工资', decidedOn: '2025-03-12', restoredOn: '未修复', documentNo: '示例人社罚〔2025〕3号' },
  {
    enterprise: codeOf(16),
    kind: '建筑市场违法违规',
    decidedOn: '2024-12-05',
    restoredOn: '2025-04-02',
    documentNo: '示例建罚〔2024〕41号',
  },
  { enterprise: codeOf(12), kind: '建筑市场违法违规', decidedOn: '2025-01-17', documentNo: '示例建罚〔2025〕2号' },
];

export const bans = [
  { enterprise: codeOf(13), kind: '取消投标资格', from: '2025-05-01', through: '2026-04-30' },
  { enterprise: codeOf(17), kind: '禁止进入市场', from: '2023-02-01', through: '2024-01-31' },
];

export const scores = [
  { enterprise: cast.yuntai, scoredOn: '2025-05-28', score: '92.60' },
  { enterprise: cast.subei, scoredOn: '2025-05-28', score: '88.00' },
  { enterprise: cast.gangcheng, scoredOn: '2025-05-28', score: '95.10' },
  { enterprise: cast.huaihai, scoredOn: '2025-05-28', score: '81.50' },
];
