// 清单的线上格式: what every list of a register is asked with, and what it answers.

import { z } from 'zod';
import { isPlainDate, type PlainDate } from '#kernel/plain-date';

const mostOnPage = 200;
const lastPage = 100_000;
const longestSearch = 200;

const wholeNumber = (most: number) => {
  const error = `1 至 ${most} 的整数`;
  return z
    .string({ error })
    .regex(/^\d{1,7}$/, { error })
    .transform(Number)
    .pipe(z.int({ error }).min(1, { error }).max(most, { error }));
};

export const oneOf = <const Word extends string>(words: readonly Word[]) => z.enum(words, { error: `${words.join('、')} 之一` });

/** `海州区,连云区`: any of them. */
export const someOf = <const Word extends string>(words: readonly Word[]) => {
  const error = `${words.join('、')} 中的一个或几个，用英文逗号隔开`;
  return z
    .string({ error })
    .transform((text, context): readonly Word[] => {
      const asked = text.split(',');
      const found = words.filter((word) => asked.includes(word));
      if (found.length === new Set(asked).size) return found;
      context.addIssue({ code: 'custom', message: error });
      return z.NEVER;
    })
    .describe(error);
};

const rangeShape = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/;
const rangeError = { error: '一段日期，如 2025-01-01..2025-03-31，首尾两日都算，一头可以空着' };

export interface DayRange {
  readonly from?: PlainDate;
  readonly through?: PlainDate;
}

/** `2025-01-01..2025-03-31`, both days included; either end may be open. */
export const dayRange = z
  .string(rangeError)
  .transform((text, context): DayRange => {
    const parts = rangeShape.exec(text);
    const ends = [parts?.[1], parts?.[2]].map((day) => (day === undefined || isPlainDate(day) ? day : null));
    if (parts === null || ends.includes(null)) {
      context.addIssue({ code: 'custom', message: rangeError.error });
      return z.NEVER;
    }
    const [from, through] = ends as (PlainDate | undefined)[];
    return { ...(from && { from }), ...(through && { through }) };
  })
  .describe(rangeError.error);

const searched = { error: `${longestSearch} 字以内的文字` };

/** Filters of a register and the fields that its list may be sorted by; `-name` is from the last to the first. */
export function listQuery<Filters extends z.ZodRawShape, const Field extends string>(filters: Filters, fields: readonly Field[]) {
  const sorts = fields.flatMap((field) => [field, `-${field}`] as const);
  return z.strictObject({
    q: z.string(searched).max(longestSearch, searched).optional().describe(`要找的文字，${searched.error}`),
    page: wholeNumber(lastPage).default(1),
    size: wholeNumber(mostOnPage).default(20),
    sort: oneOf(sorts).optional().describe('排序的栏目；前面加 - 为倒序'),
    /** Read by themselves, together. */
    asof: z.unknown().optional(),
    known: z.unknown().optional(),
    ...filters,
  });
}

export const listPage = <Row extends z.ZodType>(row: Row) =>
  z.object({
    rows: z.array(row),
    /** Of all pages. */
    total: z.number(),
    page: z.number(),
    size: z.number(),
    /** false: nobody has imported this register yet, which is not the same as no such row. */
    registerLoaded: z.boolean(),
  });

/** Where a fact comes from and when it is true. */
export const provenance = {
  source: z.string(),
  /** E0 self-statement to E4 audited. */
  evidence: z.string(),
  /** Both days included; null: not stated. */
  trueFrom: z.string().nullable(),
  trueThrough: z.string().nullable(),
};

/** 没有 (an empty list), 不知道 (`not-loaded`: no such register has come in since the subject was listed) and 无权查看 are three answers. */
export const section = <Row extends z.ZodType>(row: Row) =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('known'), rows: z.array(row) }),
    z.object({ state: z.literal('not-loaded') }),
    z.object({ state: z.literal('may-not-see') }),
  ]);
