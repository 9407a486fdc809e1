// 措施六: what crosses the wire about who may take which work under it.

import { z } from 'zod';
import { lot } from '#contract/domains/tendering';
import { answerOnWire, changeOnWire, conditionOnWire, missingOnWire, preconditionOnWire } from '#law/wire/determination';

/** The output of `assess`: the words, other law, this tender, and one conclusion. */
export const assessmentOnWire = z.object({
  answer: answerOnWire,
  under: z.object({ document: z.string(), id: z.string(), text: z.string() }),
  /** Would the certificate alone suffice? */
  certificate: z.enum(['yes', 'no', 'unknown']),
  conditions: z.array(conditionOnWire).readonly(),
  preconditions: z.array(preconditionOnWire).readonly(),
  tender: z.enum(['admits', 'does-not-admit', 'unknown']),
  may: answerOnWire,
  missing: z.array(missingOnWire).readonly(),
  changes: z.array(z.array(changeOnWire).readonly()).readonly(),
  conflicts: z.array(z.string()).readonly(),
});

/** Money in yuan with two decimals; null takes the plan back. */
export const planRequest = z.strictObject({
  bidPrice: z
    .string({ error: '金额文本（元，两位小数）' })
    .regex(/^(0|[1-9]\d{0,12})\.\d{2}$/, { error: '金额文本（元，两位小数），如 "75360000.00"' })
    .refine((yuan) => yuan !== '0.00', { error: '大于 0 的金额；没有报价时填 null' })
    .nullable(),
  /** Id of one of the firm's own leaders. */
  leader: z.string({ error: '项目负责人编号' }).nullable(),
});

/** Only the procuring entity records it, with reasons. */
export const abilityFindingRequest = z.strictObject({
  creditCode: z.string({ error: '统一社会信用代码' }).length(18, { error: '18 位统一社会信用代码' }),
  found: z.boolean({ error: 'true 或 false' }),
  reasons: z.string({ error: '认定理由' }).trim().min(10, { error: '不少于 10 个字的认定理由' }).max(2000, { error: '不超过 2000 个字' }),
});

/** GET /api/lots/:code/position: where the signed-in firm stands on one lot. */
export const position = z.object({
  lot,
  enterprise: z.object({ creditCode: z.string(), name: z.string() }),
  plan: z.object({ bidPrice: z.string().nullable(), leader: z.string().nullable() }),
  leaders: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Every fact that was weighed, in the wire form, with where it comes from. null: not known. */
  facts: z.array(z.object({ fact: z.string(), value: z.unknown(), source: z.string().nullable() })),
  sentences: z.object({ 'M06.S1': assessmentOnWire, 'M06.S2': assessmentOnWire }),
});

export type AssessmentOnWire = z.infer<typeof assessmentOnWire>;
export type PlanRequest = z.infer<typeof planRequest>;
export type AbilityFindingRequest = z.infer<typeof abilityFindingRequest>;
export type Position = z.infer<typeof position>;
