// 登录: what crosses the wire about who is signed in.

import { z } from 'zod';
import { areas } from '#law/areas';

const areaNames = areas.map(({ name }) => name);

/** Of a unit, and so of its accounts. The last three keep the system and see no business. */
export const roles = [
  'firm',
  'procuring-entity',
  'housing-bureau',
  'county-clerk',
  'policy-office',
  'bank',
  'association',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const;
export type Role = (typeof roles)[number];

/** pending: made, and not yet let in by the security administrator. */
export type AccountState = 'pending' | 'active' | 'suspended';

export const signInRequest = z.strictObject({
  login: z.string({ error: '账号' }).min(1, { error: '账号' }).max(64, { error: '不超过 64 个字符' }),
  password: z.string({ error: '密码' }).min(1, { error: '密码' }).max(256, { error: '不超过 256 个字符' }),
});

export const signedIn = z.object({
  login: z.string(),
  name: z.string(),
  role: z.enum(roles),
  /** The unit's code. */
  unit: z.string(),
  unitName: z.string(),
  /** 统一社会信用代码 of the firm, the procuring entity or the bank; null for a public unit. */
  creditCode: z.string().nullable(),
  /** Of a county's clerk: one of the ten areas. */
  area: z.enum(areaNames).nullable(),
  /** 本单位账号管理员 */
  administers: z.boolean(),
});

/** GET /api/session */
export const session = z.object({
  account: signedIn.nullable(),
  /** The day the system works on, Asia/Shanghai. */
  businessDate: z.string(),
  /** 演示数据 is in the database: every page says so. */
  demo: z.boolean(),
});

export type SignInRequest = z.infer<typeof signInRequest>;
export type SignedIn = z.infer<typeof signedIn>;
export type Session = z.infer<typeof session>;
