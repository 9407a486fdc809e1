// 消息: what crosses the wire about what a firm is told.

import { z } from 'zod';

const answer = z.enum(['yes', 'no', 'unknown', 'not-in-force']);

/** A check sheet was weighed again, because facts changed before the opening. */
export const sheetRechecked = z.object({
  kind: z.literal('sheet-rechecked'),
  number: z.string(),
  lot: z.object({ code: z.string(), title: z.string(), bidsDueOn: z.string() }),
  /** Titles of the facts that changed, as the rule declares them. */
  changed: z.array(z.string()),
  /** By sentence of the policy: the conclusion before and after. */
  conclusions: z.array(z.object({ sentence: z.string(), before: answer, after: answer })),
});

/** What is told, by its kind; the page words it in the reader's language. */
export const told = z.discriminatedUnion('kind', [sheetRechecked]);

export const notice = z.object({
  id: z.string(),
  told,
  path: z.string(),
  arrivedOn: z.string(),
  arrivedAt: z.string(),
  readAt: z.string().nullable(),
});

/** GET /api/notices: the firm's own, newest first. */
export const noticeList = z.object({ rows: z.array(notice), unread: z.number() });

/** POST /api/notices/:id/read */
export const noticeRead = z.object({ read: z.literal(true) });

export type Told = z.infer<typeof told>;
export type Notice = z.infer<typeof notice>;
export type NoticeList = z.infer<typeof noticeList>;
