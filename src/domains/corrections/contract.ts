// 更正与质疑: what crosses the wire about one row of a register: its fields, its versions, and what may be done to it.

import { z } from 'zod';
import { listPage, listQuery, oneOf } from '#law/wire/list';

const text = z.string({ error: '文本' });
/** All objects of a lot stand in one field. */
const longest = 2000;
/** Texts by field of the sheet, as a person writes them; null or left out: blank. */
const texts = z.record(z.string(), text.max(longest, { error: `不超过 ${longest} 个字` }).nullable(), { error: '按字段填写的内容' });
const words = (what: string, least: number) =>
  text
    .trim()
    .min(least, { error: `不少于 ${least} 个字的${what}` })
    .max(500, { error: `不超过 500 个字的${what}` });

/** The document that shows it. Without a number it is the word of whoever says it. */
export const basis = z.strictObject({
  title: words('依据（文件名称或情况说明）', 4),
  documentNo: text.trim().max(64, { error: '不超过 64 个字的文号' }).nullable().default(null),
});

/** Of a version: as `fact` tells it. */
const mark = (of: string) => z.string({ error: `${of}的标记` }).max(64, { error: `${of}的标记` });
const seen = z.array(mark('办理时看到的各个版本'), { error: '办理时看到的各个版本的标记' });

/** POST /api/registers/:register (a new row) and POST /api/registers/:register/:key/correction */
export const correctionRequest = z.strictObject({ values: texts, basis, seen: seen.default([]), dryRun: z.boolean().default(false) });
/** POST /api/registers/:register/:key/retraction */
export const retractionRequest = z.strictObject({ basis, seen, dryRun: z.boolean().default(false) });
/** POST /api/registers/:register/:key/confirmation */
export const confirmationRequest = z.strictObject({ version: mark('所核实的版本'), basis });

/** Which version. */
export const factConfirmed = z.object({ confirmed: z.string() });

export const fieldKinds = ['text', 'key', 'credit-code', 'code', 'day', 'money', 'score', 'count', 'flag'] as const;

const field = z.object({
  field: z.string(),
  header: z.string(),
  kind: z.enum(fieldKinds),
  required: z.boolean(),
  /** Names the row, so that it cannot be corrected: the row is retracted and entered anew. */
  isKey: z.boolean(),
  remark: z.string(),
  example: z.string(),
  /** 元 for money. */
  unit: z.string().nullable(),
  /** What may be chosen; empty for what is written freely. */
  offered: z.array(z.string()),
  /** What may stand in it, one after the other, each with its value: 桥梁单跨跨度（米）. Empty for all but such a list. */
  lists: z.array(z.string()),
  /** The word for a known "none" of a day. */
  none: z.string().nullable(),
});

const confirmation = z.object({
  name: z.string(),
  unit: z.string(),
  basis: z.string(),
  documentNo: z.string().nullable(),
  confirmedOn: z.string(),
});

const factVersion = z.object({
  /** Its mark: other versions of the row have others. */
  version: z.string(),
  /** Both days included; null: not stated. */
  trueFrom: z.string().nullable(),
  trueThrough: z.string().nullable(),
  knownFrom: z.string(),
  source: z.string(),
  evidence: z.string(),
  /** By field, as written; blanks are left out. */
  values: z.record(z.string(), z.string()),
  confirmation: confirmation.nullable(),
});

/** GET /api/registers/:register/:key/fact: the row as it is held now; no version: nothing is held. */
export const fact = z.object({
  register: z.string(),
  /** The sheet's name: 资质证书 */
  title: z.string(),
  key: z.array(z.string()),
  fields: z.array(field),
  versions: z.array(factVersion),
  may: z.object({ correct: z.boolean(), confirm: z.boolean(), question: z.boolean() }),
});

/** GET /api/registers/:register/fields: what a new row is made of. */
export const registerFields = fact.pick({ register: true, title: true, fields: true });

/** What an act did, or on a dry run would do. */
export const effect = z.object({
  done: z.boolean(),
  act: z.enum(['corrected', 'entered', 'retracted']),
  key: z.array(z.string()),
  before: z.array(factVersion),
  after: z.array(factVersion),
  warnings: z.array(z.object({ path: z.string(), found: z.string(), expected: z.string(), remedy: z.string() })),
});

export const questionStates = ['awaiting', 'corrected', 'upheld', 'withdrawn'] as const;

/** POST /api/questions: about one field of a version of a row that is about whoever asks. */
export const questionRequest = z.strictObject({
  register: text,
  key: z.array(text, { error: '编号的各段' }),
  version: mark('所质疑的版本'),
  field: text,
  /** What it should say; null: nothing is to stand there. */
  claimed: text
    .trim()
    .max(longest, { error: `不超过 ${longest} 个字` })
    .nullable(),
  document: words('凭据（文件名称、文号）', 4),
});

const reasons = words('答复理由', 10);

/** POST /api/questions/:id/answer; with a correction or a retraction of the row in the same act. */
export const answerRequest = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('upheld'), reasons }),
  z.strictObject({ outcome: z.literal('corrected'), reasons, correction: correctionRequest.omit({ dryRun: true }) }),
  z.strictObject({ outcome: z.literal('retracted'), reasons, retraction: retractionRequest.omit({ dryRun: true }) }),
]);

export const questionAsked = z.object({ id: z.string() });
/** Which question. */
export const questionAnswered = z.object({ answered: z.string() });
export const questionWithdrawn = z.object({ withdrawn: z.string() });

export const question = z.object({
  id: z.string(),
  register: z.string(),
  title: z.string(),
  key: z.array(z.string()),
  field: z.string(),
  header: z.string(),
  held: z.string().nullable(),
  claimed: z.string().nullable(),
  document: z.string(),
  askerName: z.string(),
  askedOn: z.string(),
  /** null: the working days of that year are not known yet. */
  dueOn: z.string().nullable(),
  /** Working days after today up to the last one; negative: overdue. null: not known, or answered. */
  daysLeft: z.number().nullable(),
  state: z.enum(questionStates),
  outcome: z.object({ unit: z.string(), name: z.string(), reasons: z.string().nullable(), givenOn: z.string() }).nullable(),
  may: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
});

/** GET /api/questions: what whoever asks may see of them, those that wait first and the soonest due at their head. */
export const questionListQuery = listQuery({ state: oneOf(questionStates).optional() }, ['dueOn', 'askedOn']);
export const questionList = listPage(question).extend({
  /** How long an answer may take, as long as nobody has set it otherwise. */
  due: z.object({ key: z.string(), days: z.number(), basis: z.string(), verified: z.boolean() }),
});

export type QuestionState = (typeof questionStates)[number];
export type Question = z.infer<typeof question>;
export type QuestionListQuery = z.infer<typeof questionListQuery>;
export type QuestionList = z.infer<typeof questionList>;
export type QuestionRequest = z.infer<typeof questionRequest>;
export type AnswerRequest = z.infer<typeof answerRequest>;
export type Basis = z.infer<typeof basis>;
export type Field = z.infer<typeof field>;
export type FactVersion = z.infer<typeof factVersion>;
export type Confirmation = z.infer<typeof confirmation>;
export type Fact = z.infer<typeof fact>;
export type RegisterFields = z.infer<typeof registerFields>;
export type Effect = z.infer<typeof effect>;
