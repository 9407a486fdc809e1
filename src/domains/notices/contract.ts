// 消息: what crosses the wire about what a firm is told.

import { z } from 'zod';

const answer = z.enum(['yes', 'no', 'unknown', 'not-in-force']);

const lotTold = z.object({ code: z.string(), title: z.string(), bidsDueOn: z.string() });

/** Yuan with two decimals; left out of notices from before it was told. */
const limit = z.string().nullish();

/** A check sheet was weighed again, because facts changed before the opening. */
export const sheetRechecked = z.object({
  kind: z.literal('sheet-rechecked'),
  number: z.string(),
  /** With the deadline that is in force now. */
  lot: lotTold,
  /** Left out: it was not moved. */
  dueOnBefore: z.string().optional(),
  /** Titles of the facts that changed, as the rule declares them. */
  changed: z.array(z.string()),
  /** `certificate`, and by sentence of the policy: the conclusion before and after, and up to which price it is so where none is planned. */
  conclusions: z.array(z.object({ sentence: z.string(), before: answer, after: answer, upToBefore: limit, upToAfter: limit })),
});

/** The lot of a check sheet is listed no longer. */
export const tenderWithdrawn = z.object({ kind: z.literal('tender-withdrawn'), number: z.string(), lot: lotTold });

/** It is listed again; weighed with the facts as they are now. */
export const tenderBack = sheetRechecked.extend({ kind: z.literal('tender-back') });

/** Open lots have come into those that the firm is eligible for, or left them; all of one round together. */
export const standingChanged = z.object({
  kind: z.literal('standing-changed'),
  gained: z.array(
    z.object({
      lot: lotTold,
      way: z.enum(['certificate', 'M06.S1', 'M06.S2']),
      /** At any price up to this, in yuan; null: the price plays no part. */
      upTo: z.string().nullable(),
      /** Its notice has come out; else something has changed. */
      isNewLot: z.boolean(),
    }),
  ),
  lost: z.array(
    z.object({
      lot: lotTold,
      /** `withdrawn`: it is not open any more, before its deadline. */
      list: z.enum(['eligible', 'near', 'pending', 'not-applicable', 'withdrawn']),
      /** Conditions by name. */
      failing: z.array(z.string()),
      /** What is not known, and whom to ask. */
      missing: z.array(z.object({ title: z.string(), askOf: z.string() })),
    }),
  ),
});

/** What is told, by its kind; the page words it in the reader's language. */
export const told = z.discriminatedUnion('kind', [sheetRechecked, tenderWithdrawn, tenderBack, standingChanged]);

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

export type SheetRechecked = z.infer<typeof sheetRechecked> | z.infer<typeof tenderBack>;
export type TenderWithdrawn = z.infer<typeof tenderWithdrawn>;
export type StandingChanged = z.infer<typeof standingChanged>;
export type Told = z.infer<typeof told>;
export type Notice = z.infer<typeof notice>;
export type NoticeList = z.infer<typeof noticeList>;
