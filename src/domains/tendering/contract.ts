// 招标: what crosses the wire about lots.

import { z } from 'zod';
import { areas } from '#law/areas';
import { categories } from '#law/qualification';
import { dayRange, listPage, listQuery, oneOf, provenance, someOf } from '#law/wire/list';
import { type Funding, fundingName, type Sector, sectorName } from './rules/project-words.ts';

export const fundings = Object.keys(fundingName) as [Funding, ...Funding[]];
export const sectors = Object.keys(sectorName) as [Sector, ...Sector[]];

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
  /** Code of the project that it belongs to. */
  project: z.string().nullable(),
  /** 建设单位. It, the funding and the sector follow the project where the lot does not say otherwise. */
  owner: z.string().nullable(),
  ownerCode: z.string().nullable(),
  funding: z.string().nullable(),
  sector: z.string().nullable(),
  /** What the members of a consortium are measured by; null: not known. */
  consortiumGrades: z.enum(['certificate', 'effective']).nullable(),
  /** Number of the legal review. */
  consortiumBasis: z.string().nullable(),
  /** false: seen by its keepers, its area and its own unit alone. */
  published: z.boolean(),
  requiredGrade: requiredGradeOnWire,
  source: z.string(),
});

export const lotStates = ['open', 'not-yet', 'closed'] as const;

export const lotSorts = ['code', 'title', 'area', 'priceCeiling', 'noticedOn', 'bidsDueOn'] as const;

export const projectSorts = ['code', 'name', 'area', 'owner'] as const;

/** GET /api/projects */
export const projectListQuery = listQuery(
  {
    area: oneOf(areas.map(({ name }) => name)).optional(),
    funding: oneOf(fundings).optional(),
    sector: oneOf(sectors).optional(),
    published: oneOf(['yes', 'no']).optional(),
  },
  projectSorts,
);

export const projectRow = z.object({
  code: z.string(),
  name: z.string(),
  /** 建设单位 */
  owner: z.string(),
  ownerCode: z.string().nullable(),
  funding: z.string().nullable(),
  area: z.string(),
  sector: z.string().nullable(),
  published: z.boolean(),
  /** Lots of it that the caller may see; null: no register of lots has come in. */
  lots: z.number().nullable(),
  ...provenance,
});

export const projectList = listPage(projectRow);

/** GET /api/projects/:code */
export const projectFile = projectRow.extend({
  lotList: z.array(z.object({ code: z.string(), title: z.string(), noticedOn: z.string(), bidsDueOn: z.string(), published: z.boolean() })),
  /** Current appointments to it; empty for whoever is not signed in. */
  appointments: z.array(z.object({ person: z.string(), name: z.string().nullable(), role: z.string(), from: z.string().nullable() })),
});

/** GET /api/lots: what is open first, the nearest deadline at its head; then what is announced; then what is past, the newest first. `state` is of the day that is asked about; both the notice's and the deadline's are open. */
export const lotListQuery = listQuery(
  {
    area: someOf(areas.map(({ name }) => name)).optional(),
    category: someOf(categories).optional(),
    noticedOn: dayRange.optional(),
    bidsDueOn: dayRange.optional(),
    state: oneOf(lotStates).optional(),
    admitsMeasure6: oneOf(['yes', 'no', 'unknown']).optional(),
    /** Code of a project. */
    project: z.string({ error: '一个项目编号' }).max(64, { error: '64 字以内的项目编号' }).optional(),
    funding: oneOf(fundings).optional(),
    sector: oneOf(sectors).optional(),
    published: oneOf(['yes', 'no']).optional(),
  },
  lotSorts,
);

export const lotList = listPage(lot);

export type RequiredGradeOnWire = z.infer<typeof requiredGradeOnWire>;
export type Lot = z.infer<typeof lot>;
export type LotList = z.infer<typeof lotList>;
export type LotState = (typeof lotStates)[number];
export type LotsAsked = z.infer<typeof lotListQuery>;
export type ProjectRow = z.infer<typeof projectRow>;
export type ProjectList = z.infer<typeof projectList>;
export type ProjectFile = z.infer<typeof projectFile>;
export type ProjectsAsked = z.infer<typeof projectListQuery>;
