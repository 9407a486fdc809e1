// 企业: what crosses the wire about the list of firms.

import { z } from 'zod';
import { areas } from '#law/areas';
import { categories, grades } from '#law/qualification';
import { listPage, listQuery, oneOf, provenance } from '#law/wire/list';

/** Where a firm is domiciled: the ten areas, and everywhere else. */
export const enterpriseAreas = [...areas.map(({ name }) => name), '市外'] as const;

export const enterpriseSorts = ['creditCode', 'name', 'area', 'safetyPermitThrough'] as const;

/** GET /api/enterprises. `category` and `grade` are of one and the same certificate. */
export const enterpriseListQuery = listQuery(
  { area: oneOf(enterpriseAreas).optional(), category: oneOf(categories).optional(), grade: oneOf(grades).optional() },
  enterpriseSorts,
);

export const certificateOnWire = z.object({
  category: z.string(),
  grade: z.string(),
  certificateNo: z.string(),
  validThrough: z.string().nullable(),
});

/** Why a search found the firm, and the name or code in which. */
export const matched = z.object({ by: z.enum(['name', 'former-name', 'initials', 'code', 'name-part']), text: z.string() });

export const enterpriseRow = z.object({
  creditCode: z.string(),
  name: z.string(),
  area: z.string(),
  domicile: z.string().nullable(),
  safetyPermitThrough: z.string().nullable(),
  /** 母公司. A firm that is not registered here is named only. */
  parent: z.object({ creditCode: z.string().nullable(), name: z.string().nullable() }).nullable(),
  formerNames: z.array(z.string()),
  /** null: no register of certificates has come in since the firm was listed. Empty: it holds none. */
  certificates: z.array(certificateOnWire).nullable(),
  /** Employed by it; null: no register of persons has come in since. */
  persons: z.number().nullable(),
  /** Found by something else than the name that stands in `name`: by what; null where nothing was searched for. */
  matched: matched.nullable(),
  ...provenance,
});

export const enterpriseList = listPage(enterpriseRow);

const longestNamed = 100;
const mostNamed = 30;

/** POST /api/enterprises/find: names or credit codes as they were pasted, one a line. */
export const findRequest = z.strictObject({
  names: z
    .array(z.string({ error: '文字' }).max(longestNamed, { error: `${longestNamed} 字以内的企业名称或代码` }), { error: '一组名称' })
    .min(1, { error: '至少一个名称' })
    .max(mostNamed, { error: `不超过 ${mostNamed} 个名称` }),
});

export const findAnswer = z.object({
  lines: z.array(
    z.object({
      asked: z.string(),
      outcome: z.enum(['found', 'several', 'none', 'blank']),
      /** At most ten. */
      enterprises: z.array(z.object({ creditCode: z.string(), name: z.string(), area: z.string(), matched })),
    }),
  ),
  registerLoaded: z.boolean(),
});

export type EnterpriseRow = z.infer<typeof enterpriseRow>;
export type EnterpriseList = z.infer<typeof enterpriseList>;
export type EnterpriseAsked = z.infer<typeof enterpriseListQuery>;
export type Matched = z.infer<typeof matched>;
export type FindAnswer = z.infer<typeof findAnswer>;
