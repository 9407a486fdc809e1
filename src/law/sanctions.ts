// 失信与处罚的种类: the three kinds that tell whether a firm's credit is good.

export const sanctionKinds = ['wage-arrears', 'market-violation', 'serious-dishonesty'] as const;
export type SanctionKind = (typeof sanctionKinds)[number];

export const sanctionName: Readonly<Record<SanctionKind, string>> = {
  'wage-arrears': '拖欠农民工工资',
  'market-violation': '建筑市场违法违规',
  'serious-dishonesty': '严重失信',
};
