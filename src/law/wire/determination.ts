// 认定的线上格式: the parts of a determination as they cross the wire.

import { z } from 'zod';

export const answerOnWire = z.enum(['yes', 'no', 'unknown', 'not-in-force']);

const assumption = z.object({ key: z.string(), value: z.unknown(), from: z.string(), basis: z.string(), verified: z.boolean() });
const names = z.array(z.string()).readonly();

/** `required`, `actual`, `gap` are in the fact's format, or null. */
export const conditionOnWire = z.object({
  quote: z.string(),
  holds: z.boolean().nullable(),
  required: z.string().nullable(),
  actual: z.string().nullable(),
  gap: z.string().nullable(),
  from: names,
  assuming: z.array(assumption).readonly(),
});

export const preconditionOnWire = z.object({ id: z.string(), law: z.string(), holds: z.boolean().nullable(), from: names });

export const missingOnWire = z.object({ fact: z.string(), askOf: z.string() });

/** `to` is the whole new value of the fact. */
export const changeOnWire = z.object({ fact: z.string(), to: z.unknown(), saying: z.string() });

export type ConditionOnWire = z.infer<typeof conditionOnWire>;
export type PreconditionOnWire = z.infer<typeof preconditionOnWire>;
export type MissingOnWire = z.infer<typeof missingOnWire>;
export type ChangeOnWire = z.infer<typeof changeOnWire>;
