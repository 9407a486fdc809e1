// 登记簿: what crosses the wire about the versions of a row.

import { z } from 'zod';

/** GET /api/registers/:register/:key/history: every version of one row, in the order in which they became known. */
export const registerHistory = z.object({
  register: z.string(),
  key: z.array(z.string()),
  versions: z.array(
    z.object({
      /** Both days included; null: not stated. */
      trueFrom: z.string().nullable(),
      trueThrough: z.string().nullable(),
      knownFrom: z.string(),
      /** null: it still stands. */
      knownUntil: z.string().nullable(),
      source: z.string(),
      /** E0 self-statement to E4 audited. */
      evidence: z.string(),
      /** By column of the register; money in whole fen. */
      values: z.record(z.string(), z.unknown()),
    }),
  ),
});

export type RegisterHistory = z.infer<typeof registerHistory>;
