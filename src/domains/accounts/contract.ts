// 账号: what crosses the wire about who is signed in, accounts, units and the journal.

import { z } from 'zod';
import { readCreditCode } from '#kernel/credit-code';
import { areas } from '#law/areas';
import { dayRange, listPage, listQuery, oneOf } from '#law/wire/list';
import { passwordLength } from './rules/password.ts';

export const areaNames = areas.map(({ name }) => name);

/** Of a unit, and so of its accounts. */
export const businessRoles = [
  'firm',
  'procuring-entity',
  'housing-bureau',
  'county-clerk',
  'policy-office',
  'bank',
  'association',
] as const;

/** 三员: they keep the system, and see no business. */
const administratorRoles = ['system-administrator', 'security-administrator', 'audit-administrator'] as const;

export const roles = [...businessRoles, ...administratorRoles] as const;
export type Role = (typeof roles)[number];
export type AdministratorRole = (typeof administratorRoles)[number];

export const isAdministratorRole = (role: Role): role is AdministratorRole => administratorRoles.some((it) => it === role);

/** pending: made, and not yet let in. suspended: by its own unit. barred: by the security administrator. */
export const accountStates = ['pending', 'active', 'suspended', 'barred'] as const;
export type AccountState = (typeof accountStates)[number];

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
  /** null also as long as an initial password has not been changed. */
  account: signedIn.nullable(),
  /** Who must change an initial password before anything else. */
  mustChangePassword: z.object({ login: z.string(), name: z.string() }).nullable(),
  /** The day the system works on, Asia/Shanghai. */
  businessDate: z.string(),
  /** 演示数据 is in the database: every page says so. */
  demo: z.boolean(),
});

/** POST /api/own-password */
export const passwordChange = z.strictObject({
  current: z.string({ error: '现在的密码' }).min(1, { error: '现在的密码' }).max(passwordLength.max, { error: '不超过 256 个字符' }),
  next: z.string({ error: '新密码' }).min(1, { error: '新密码' }).max(passwordLength.max, { error: '不超过 256 个字符' }),
});

/** POST /api/accounts, and an administrator of a unit */
export const newAccount = z.strictObject({
  login: z.string({ error: '账号' }).regex(/^[a-z0-9._-]{2,64}$/, { error: '2 到 64 个小写字母、数字、点、下划线或连字符' }),
  name: z.string({ error: '使用人姓名' }).trim().min(1, { error: '使用人姓名' }).max(50, { error: '不超过 50 个字的姓名' }),
});

/** Spaces, lower case and full-width characters are read as what they mean. */
const creditCode = z.string({ error: '18 位统一社会信用代码' }).transform((text, { addIssue }) => {
  const read = readCreditCode(text);
  if (read.valid) return read.code;
  addIssue({ code: 'custom', message: `18 位统一社会信用代码：${read.reason}` });
  return z.NEVER;
});

const unitFields = {
  code: z.string({ error: '单位代码' }).regex(/^[0-9A-Za-z-]{2,64}$/, { error: '2 到 64 个字母、数字或连字符' }),
  name: z.string({ error: '单位名称' }).trim().min(1, { error: '单位名称' }).max(100, { error: '不超过 100 个字的单位名称' }),
  role: z.enum(businessRoles, { error: '单位类型' }),
  creditCode: creditCode.nullable().default(null),
  area: z.enum(areaNames, { error: '十个县区、功能板块之一' }).nullable().default(null),
};

type UnitFields = z.output<z.ZodObject<typeof unitFields>>;

/** Which role goes with a credit code and which with an area. */
function tieToRole({ role, creditCode, area }: UnitFields, { addIssue }: z.RefinementCtx): void {
  const mustHaveCode = role === 'firm' || role === 'procuring-entity' || role === 'bank';
  const wrong = (path: keyof UnitFields, message: string) => addIssue({ code: 'custom', path: [path], message });
  if (mustHaveCode && creditCode === null) wrong('creditCode', '18 位统一社会信用代码');
  if (!mustHaveCode && creditCode !== null) wrong('creditCode', '空：这类单位不填统一社会信用代码');
  if (role === 'county-clerk' && area === null) wrong('area', '十个县区、功能板块之一');
  if (role !== 'county-clerk' && area !== null) wrong('area', '空：只有县区单位填地区');
}

/** POST /api/units */
export const newUnit = z.strictObject({ ...unitFields, administrator: newAccount }).superRefine(tieToRole);

/** The same as one form asks for it. */
export const newUnitFields = z
  .strictObject({ ...unitFields, login: newAccount.shape.login, person: newAccount.shape.name })
  .superRefine(tieToRole);

/** A field of a search that was left empty asks for nothing. */
const asked = z
  .string()
  .trim()
  .max(100)
  .optional()
  .transform((text) => (text === '' ? undefined : text));
/** GET /api/accounts, GET /api/units */
export const accountsRequest = listQuery({ state: oneOf(accountStates).optional(), role: oneOf(roles).optional() }, []);

export const accountsPage = listPage(
  signedIn.pick({ login: true, name: true, role: true, unit: true, unitName: true, administers: true }).extend({
    state: z.enum(accountStates),
    createdAt: z.string(),
    /** Browsers signed in now; of those one may see. */
    sessions: z.number(),
  }),
);

export const unitsPage = listPage(
  signedIn
    .pick({ role: true, creditCode: true, area: true })
    .extend({ code: z.string(), name: z.string(), accounts: z.number(), administrators: z.number(), pending: z.number() }),
);

/** GET /api/journal */
export const journalRequest = listQuery({ unit: asked, actor: asked, act: asked, object: asked, days: dayRange.optional() }, []);

export const journalPage = listPage(
  z.object({
    id: z.string(),
    /** Its place; null until it has been given one. */
    seq: z.number().nullable(),
    act: z.string(),
    actor: z.string(),
    unit: z.string(),
    object: z.string(),
    clause: z.string().nullable(),
    occurredOn: z.string(),
    recordedAt: z.string(),
    hash: z.string(),
  }),
);

export const signInOutcomes = ['signed-in', 'wrong-password', 'locked', 'not-active'] as const;

/** GET /api/sign-ins */
export const signInsRequest = listQuery(
  { login: asked, address: asked, outcome: oneOf(signInOutcomes).optional(), days: dayRange.optional() },
  [],
);

export const signInsPage = listPage(z.object({ at: z.string(), login: z.string(), address: z.string(), outcome: z.enum(signInOutcomes) }));

/** POST /api/accounts/:login/… */
export const accountAct = z.object({
  state: z.enum(accountStates).optional(),
  ended: z.number().optional(),
  initialPassword: z.string().optional(),
});

/** How many other browsers were signed out. */
export const passwordChanged = z.object({ endedElsewhere: z.number() });

/** Shown once to whoever made or reset the account. */
export const initialPassword = z.object({ login: z.string(), initialPassword: z.string() });

export type SignInRequest = z.infer<typeof signInRequest>;
export type SignedIn = z.infer<typeof signedIn>;
export type Session = z.infer<typeof session>;
export type NewAccount = z.infer<typeof newAccount>;
export type AccountsRequest = z.infer<typeof accountsRequest>;
export type AccountsPage = z.infer<typeof accountsPage>;
export type UnitsPage = z.infer<typeof unitsPage>;
export type JournalRequest = z.infer<typeof journalRequest>;
export type JournalPage = z.infer<typeof journalPage>;
export type SignInsRequest = z.infer<typeof signInsRequest>;
export type SignInsPage = z.infer<typeof signInsPage>;
export type SignInOutcome = (typeof signInOutcomes)[number];
