// 招标: what crosses the wire about lots.

import { z } from 'zod';

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

/** GET /api/lots */
export const lotList = z.object({
  lots: z.array(lot),
  /** false: nobody has imported a register of tenders yet, which is not the same as no tender. */
  registerLoaded: z.boolean(),
});

export type RequiredGradeOnWire = z.infer<typeof requiredGradeOnWire>;
export type Lot = z.infer<typeof lot>;
export type LotList = z.infer<typeof lotList>;
