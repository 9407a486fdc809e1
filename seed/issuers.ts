// 演示出具机构: who commits guarantees in the demo, by name, and as which unit. One of them has an account of its own.

export const issuers = {
  '港城银行（示例）': 'gangcheng-bank',
  示例银行连云港分行: 'example-bank',
  示例融资担保有限公司: 'example-guarantor',
} as const;

export type Issuer = keyof typeof issuers;

export const issuerNames = Object.keys(issuers) as readonly Issuer[];

/** Who brings in what that issuer has committed. */
export const issuerActor = (issuer: Issuer, login: string) => ({ login, role: 'bank', unit: issuers[issuer], creditCode: null }) as const;
