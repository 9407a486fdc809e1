// 人员: what crosses the wire about the list of persons.

import { z } from 'zod';
import { categories } from '#law/qualification';
import { listPage, listQuery, oneOf, provenance } from '#law/wire/list';

export const personSorts = ['id', 'name', 'employer', 'unfinishedWorks'] as const;

/** GET /api/persons. `category` and `grade` are of one and the same licence. */
export const personListQuery = listQuery(
  {
    /** 统一社会信用代码 */
    employer: z.string({ error: '一个统一社会信用代码' }).max(18, { error: '18 位统一社会信用代码' }).optional(),
    category: oneOf(categories).optional(),
    grade: oneOf(['first', 'second']).optional(),
  },
  personSorts,
);

export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  /** null: not known. `name` null: a firm that is not registered on that day. */
  employer: z.object({ creditCode: z.string(), name: z.string().nullable() }).nullable(),
  /** null: no register of licences has come in since the person was listed. Empty: registered for nothing. */
  registered: z.array(z.object({ category: z.string(), grade: z.string() })).nullable(),
  /** Works led; null: no register of works has come in since. */
  works: z.number().nullable(),
  /** 在建工程数, as stated by whoever filed the person; null: not known. */
  unfinishedWorks: z.number().nullable(),
  /** Works to which the person is appointed as 项目负责人 on that day; null: no register of appointments has come in since. */
  leads: z.number().nullable(),
  ...provenance,
});

export const personList = listPage(personRow);

export type PersonRow = z.infer<typeof personRow>;
export type PersonList = z.infer<typeof personList>;
export type PersonsAsked = z.infer<typeof personListQuery>;
