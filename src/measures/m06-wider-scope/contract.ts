// 措施六: what crosses the wire about who may take which work under it.

import { z } from 'zod';
import { lot } from '#contract/domains/tendering';
import { readCreditCode } from '#kernel/credit-code';
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

/** As it is meant: full-width and lower-case letters too. */
function codeIn(typed: string): string {
  const read = readCreditCode(typed);
  return read.valid ? read.code : typed;
}

function reasonAgainst(typed: string): string {
  const read = readCreditCode(typed);
  return read.valid ? '' : read.reason;
}

/** Only the procuring entity records it, with reasons. */
export const abilityFindingRequest = z.strictObject({
  creditCode: z
    .string({ error: '统一社会信用代码' })
    .overwrite(codeIn)
    .refine((code) => readCreditCode(code).valid, { error: ({ input }) => reasonAgainst(String(input)) }),
  found: z.boolean({ error: 'true 或 false' }),
  reasons: z.string({ error: '认定理由' }).trim().min(10, { error: '不少于 10 个字的认定理由' }).max(2000, { error: '不超过 2000 个字' }),
});

export const findingRecorded = z.object({ recorded: z.literal(true) });

const person = z.object({ id: z.string(), name: z.string() });

/** Without measure 6: the grade, and what other law asks of every bidder; as the opportunities say it. */
const byCertificate = z.object({
  answer: z.enum(['yes', 'no', 'unknown']),
  /** Where none is planned: with any of these as leader. */
  leaders: z.array(person),
  failing: z.array(z.string()),
  /** Names of facts that are not known. */
  missing: z.array(z.string()),
});

/** In the wire form, with where it comes from. null: not known. */
const factWeighed = z.object({ fact: z.string(), value: z.unknown(), source: z.string().nullable() });

/** What a sentence was weighed with where the plan leaves it open, as the opportunities try it. */
const assumption = z.object({
  /** null: a price is planned, or there is none to try. */
  bidPrice: z.string().nullable(),
  /** The answer is so at any price up to this one. */
  upTo: z.string().nullable(),
  /** One of the firm's own, and who would be as good; null: one is planned, or it has none. */
  leader: person.extend({ others: z.array(person) }).nullable(),
  /** Weighed in place of the facts of the same names. */
  facts: z.array(factWeighed),
});

/** GET /api/lots/:code/position: where the signed-in firm stands on one lot. */
export const position = z.object({
  lot,
  enterprise: z.object({ creditCode: z.string(), name: z.string() }),
  plan: z.object({ bidPrice: z.string().nullable(), leader: z.string().nullable() }),
  leaders: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Every fact that is weighed. */
  facts: z.array(factWeighed),
  sentences: z.object({ 'M06.S1': assessmentOnWire, 'M06.S2': assessmentOnWire }),
  byCertificate,
  assumed: z.object({ 'M06.S1': assumption, 'M06.S2': assumption }),
});

/** What a check sheet freezes. `plan.leaderName`: as the register of persons had it. */
export const sheetContent = z.object({
  format: z.literal(1),
  number: z.string(),
  madeOn: z.string(),
  lot: position.shape.lot,
  enterprise: position.shape.enterprise,
  plan: position.shape.plan.extend({ leaderName: z.string().nullable() }),
  facts: position.shape.facts,
  sentences: position.shape.sentences,
  /** Left out of sheets that were made before it was weighed by itself. */
  byCertificate: byCertificate.optional(),
  /** Left out of sheets that were made when a price that was not planned was not known. */
  assumed: position.shape.assumed.optional(),
  /** Of sheets from before that: one leader for both sentences, whose facts are among `facts`. */
  assumedLeader: assumption.shape.leader.optional(),
  isDemo: z.boolean(),
});

/** POST /api/lots/:code/check-sheets */
export const madeSheet = z.object({ number: z.string() });

/** A change that came after the sheet. */
const recheckOnWire = z.object({
  ordinal: z.number(),
  kind: z.enum(['before-opening', 'after-opening']),
  /** The lot was listed no longer: withdrawn, or not public any more. */
  withdrawn: z.boolean(),
  recheckedOn: z.string(),
  recheckedAt: z.string(),
  /** Names of the facts that differ from what was weighed before. */
  changed: z.array(z.string()),
  content: sheetContent,
});

/** GET /api/check-sheets/:number: for the firm itself, and for whoever holds the paper that bears the number. */
export const checkSheetOnWire = z.object({
  number: z.string(),
  madeAt: z.string(),
  /** SHA-256 of the canonical JSON of the content, hexadecimal. */
  hash: z.string(),
  /** Weighed once more now, with the same facts, the answers are the same to the letter. */
  recomputed: z.boolean(),
  content: sheetContent,
  rechecks: z.array(recheckOnWire),
});

const hex = z.string();
/** GET /api/check-sheets/:number/sealing: for the firm itself, once bids were due. */
export const sheetSealing = z.object({
  number: z.string(),
  /** The sealed act to the letter, in JSON; its digest is SHA-256 of the salt and its canonical form (RFC 8785). */
  record: z.object({
    act: z.string(),
    clause: z.string().nullable(),
    actor: z.string(),
    unit: z.string(),
    occurredOn: z.string(),
    recordedAt: z.string(),
    object: z.string(),
    effects: z.unknown(),
  }),
  salt: hex,
  digest: hex,
  /** `object` is `batch/` and SHA-256 of the salt and all digests one after the other; the leaf of that hour in the journal names it. */
  batch: z.object({ on: z.string(), hour: z.string(), object: z.string(), salt: hex, digests: z.array(hex) }),
});

const conclusions = z.object({ certificate: answerOnWire, 'M06.S1': answerOnWire, 'M06.S2': answerOnWire });
/** Where no price was planned: so at any price up to this. */
const upTo = z.object({ 'M06.S1': z.string().nullable(), 'M06.S2': z.string().nullable() });

/** GET /api/check-sheets: the firm's own, newest first. */
export const checkSheetList = z.object({
  rows: z.array(
    z.object({
      number: z.string(),
      madeAt: z.string(),
      madeOn: z.string(),
      /** The deadline by the latest re-check. */
      lot: z.object({ code: z.string(), title: z.string(), bidsDueOn: z.string() }),
      withdrawn: z.boolean(),
      may: conclusions,
      upTo,
      /** As far as is known now, by the latest re-check. */
      mayNow: conclusions,
      upToNow: upTo,
      rechecks: z.number(),
    }),
  ),
});

const list = z.enum(['eligible', 'near', 'pending', 'not-applicable']);
/** Where the firm stands on one open lot, by the best way in. Amounts in yuan with two decimals. */
const lotStanding = z.object({
  lot: z.object({
    code: z.string(),
    title: z.string(),
    area: z.string(),
    procuringEntity: z.string(),
    category: z.string(),
    requiredGrade: z.string().nullable(),
    bidsDueOn: z.string(),
    priceCeiling: z.string().nullable(),
  }),
  way: z.enum(['certificate', 'M06.S1', 'M06.S2']),
  list,
  /** The day on which the firm was told that it is newly eligible by the registered facts; null: it was from the first, or it is not. */
  since: z.string().nullable(),
  /** Without a planned price: so at any price up to this. */
  upTo: z.string().nullable(),
  /** Without a planned price: what was tried, the ceiling of the lot. */
  triedAt: z.string().nullable(),
  planned: z.string().nullable(),
  /** The firm has planned the leader; else with any of these. */
  leaderPlanned: z.boolean(),
  /** With any of these as leader. */
  leaders: z.array(person),
  missing: z.array(z.object({ fact: z.string(), title: z.string(), askOf: z.string() })),
  /** Each set of changes would turn no into yes; in Chinese. */
  changes: z.array(z.array(z.string())),
  failing: z.array(z.string()),
  /** Of demands of other law that fail: all of these are needed besides; in Chinese. */
  mendings: z.array(z.object({ demands: z.array(z.string()), method: z.string(), by: z.string() })),
});

/** GET /api/standing: what the signed-in firm can get, over the lots that are open. */
export const firmStanding = z.object({
  on: z.string(),
  rows: z.array(lotStanding),
  /** Lots that only one and the same leader could lead: one of them can be taken. */
  exclusive: z.array(z.object({ leader: person, lots: z.array(z.string()) })),
  /** How many of the lots that are open to the firm can be led at the same time. */
  mostAtOnce: z.number(),
  /** Each sentence over all lots: the best list, in how many lots, and what fails everywhere. */
  benefits: z.array(z.object({ sentence: z.enum(['M06.S1', 'M06.S2']), list, lots: z.number(), failing: z.array(z.string()) })),
});

export type LotStanding = z.infer<typeof lotStanding>;
export type FirmStanding = z.infer<typeof firmStanding>;
export type SheetContent = z.infer<typeof sheetContent>;
export type CheckSheetOnWire = z.infer<typeof checkSheetOnWire>;
export type SheetSealing = z.infer<typeof sheetSealing>;
export type CheckSheetList = z.infer<typeof checkSheetList>;
export type AssessmentOnWire = z.infer<typeof assessmentOnWire>;
export type PlanRequest = z.infer<typeof planRequest>;
export type AbilityFindingRequest = z.infer<typeof abilityFindingRequest>;
export type Position = z.infer<typeof position>;
