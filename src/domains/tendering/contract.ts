// 招标: what crosses the wire about lots.

import { z } from 'zod';
import { areas } from '#law/areas';
import { categories } from '#law/qualification';
import { dayRange, listPage, listQuery, oneOf, someOf } from '#law/wire/list';

/** `because` names the rows of the licence standard that decided. */
export const requiredGradeOnWire = z.object({
  answer: z.enum(['determined', 'unknown']),
  category: z.string().nullable(),
  grade: z.string().nullable(),
  because: z.array(
    z.object({
      row: z.string(),
      parameter: z.string(),
      limit: z.union([z.string(), z.number(), z.boolean()]).nullable(),
      value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
      verified: z.boolean(),
    }),
  ),
  missing: z.array(z.object({ fact: z.string(), askOf: z.string() })),
});

export const lot = z.object({
  code: z.string(),
  title: z.string(),
  procuringEntity: z.string(),
  area: z.string(),
  category: z.string(),
  noticedOn: z.string(),
  bidsDueOn: z.string(),
  /** Yuan with two decimals. */
  priceCeiling: z.string().nullable(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()).nullable(),
  admitsMeasure6: z.boolean().nullable(),
  requiredGrade: requiredGradeOnWire,
  source: z.string(),
});

export const lotStates = ['open', 'not-yet', 'closed'] as const;

export const lotSorts = ['code', 'title', 'area', 'priceCeiling', 'noticedOn', 'bidsDueOn'] as const;

/** GET /api/lots, the newest notice first. `state` is of the day that is asked about; both the notice's and the deadline's are open. */
export const lotListQuery = listQuery(
  {
    area: someOf(areas.map(({ name }) => name)).optional(),
    category: someOf(categories).optional(),
    noticedOn: dayRange.optional(),
    bidsDueOn: dayRange.optional(),
    state: oneOf(lotStates).optional(),
    admitsMeasure6: oneOf(['yes', 'no', 'unknown']).optional(),
  },
  lotSorts,
);

export const lotList = listPage(lot);

export type RequiredGradeOnWire = z.infer<typeof requiredGradeOnWire>;
export type Lot = z.infer<typeof lot>;
export type LotList = z.infer<typeof lotList>;
export type LotState = (typeof lotStates)[number];
export type LotsAsked = z.infer<typeof lotListQuery>;
