// 登记簿: what crosses the wire about the versions of a row.

import { z } from 'zod';
import { areas } from '#law/areas';
import { listQuery, oneOf, provenance, section } from '#law/wire/list';

/** GET /api/<list>/export?format=…: with all that the list itself is asked with. */
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const told = z.string().nullable();

/** GET /api/registers/:register/:key/history: every version of one row, in the order in which they became known. */
export const registerHistory = z.object({
  register: z.string(),
  /** The sheet's name: 资质证书 */
  title: z.string(),
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
      /** Its mark, which tells nothing but this version from the others of the row. */
      version: z.string(),
      /** As a person would write it, in the order of the sheet; null: blank. Empty where the rows are not told one by one. */
      told: z.array(z.object({ header: z.string(), text: told })),
      /** The version whose place it took; null: nothing stood there. */
      replaces: z.string().nullable(),
      changes: z.array(z.object({ header: z.string(), before: told, after: told })),
      /** The import or correction that it came with; null: not for the caller to see. */
      recordedBy: z.object({ kind: z.enum(['import', 'correction']), who: z.string(), document: told, basis: told }).nullable(),
    }),
  ),
});

/** GET /api/registers: in the order in which they depend on each other. */
export const registersLoaded = z.object({
  registers: z.array(
    z.object({
      register: z.string(),
      title: z.string(),
      /** Instants of the first import and the newest one; null: it never came in. */
      since: z.string().nullable(),
      at: z.string().nullable(),
      source: z.string().nullable(),
    }),
  ),
});

export type RegistersLoaded = z.infer<typeof registersLoaded>;
export type RegisterHistory = z.infer<typeof registerHistory>;

const registeredFor = z.object({ category: z.string(), grade: z.string() });

/** GET /api/enterprises/:code: everything that the caller may see of one firm. */
export const enterpriseFile = z.object({
  creditCode: z.string(),
  name: z.string(),
  area: z.string(),
  domicile: z.string().nullable(),
  safetyPermitThrough: z.string().nullable(),
  /** 母公司. A firm that is not registered here is named only. */
  parent: z.object({ creditCode: z.string().nullable(), name: z.string().nullable(), isRegistered: z.boolean() }).nullable(),
  /** Newest first. `through`: the last day of the name, where the register says it; else the name was stated as a former one. */
  formerNames: z.array(z.object({ name: z.string(), through: z.string().nullable(), source: z.string() })),
  /** Registered firms whose parent this one is. */
  subsidiaries: z.array(z.object({ creditCode: z.string(), name: z.string() })),
  certificates: section(
    z.object({ category: z.string(), grade: z.string(), certificateNo: z.string(), validThrough: z.string().nullable(), ...provenance }),
  ),
  persons: section(
    z.object({
      id: z.string(),
      name: z.string(),
      /** `through`: the last day of the registration; null: not stated. */
      registered: z.array(registeredFor.extend({ through: z.string().nullable() })),
      unfinishedWorks: z.number().nullable(),
      ...provenance,
    }),
  ),
  sanctions: section(
    z.object({
      documentNo: z.string(),
      kind: z.string(),
      decidedOn: z.string(),
      /** null: not restored, or not known; `restoredKnown` tells which. */
      restoredOn: z.string().nullable(),
      restoredKnown: z.boolean(),
      ...provenance,
    }),
  ),
  bans: section(z.object({ kind: z.string(), from: z.string(), through: z.string().nullable(), ...provenance })),
  /** Newest first; with two decimals: 92.60 */
  scores: section(z.object({ scoredOn: z.string(), score: z.string(), ...provenance })),
  /** Newest first. Yuan with two decimals. */
  guarantees: section(
    z.object({
      documentNo: z.string(),
      lot: z.string(),
      lotTitle: z.string().nullable(),
      issuer: z.string(),
      amount: z.string(),
      committedOn: z.string(),
      ...provenance,
    }),
  ),
  ...provenance,
});

export type EnterpriseFile = z.infer<typeof enterpriseFile>;

/** GET /api/persons/:id */
export const personFile = z.object({
  id: z.string(),
  name: z.string(),
  /** null: not known. `name` null: a firm that is not registered on that day. */
  employer: z.object({ creditCode: z.string(), name: z.string().nullable() }).nullable(),
  /** 在建工程数 as stated; null: not known. */
  unfinishedWorks: z.number().nullable(),
  /** Newest first. `until`: the last day of that employer. */
  formerEmployers: z.array(z.object({ creditCode: z.string(), name: z.string().nullable(), until: z.string() })),
  registered: section(z.object({ category: z.string(), grade: z.string(), ...provenance })),
  works: section(
    z.object({
      project: z.string(),
      category: z.string().nullable(),
      acceptedOn: z.string().nullable(),
      /** Yuan with two decimals. */
      amount: z.string().nullable(),
      ...provenance,
    }),
  ),
  appointments: section(
    z.object({
      work: z.string(),
      /** Name of the registered project whose code `work` is. */
      project: z.string().nullable(),
      role: z.string(),
      from: z.string().nullable(),
      through: z.string().nullable(),
      /** Lasts on the day that is asked about, as far as is known. */
      isCurrent: z.boolean(),
      ...provenance,
    }),
  ),
  ...provenance,
});

export type PersonFile = z.infer<typeof personFile>;

/** GET /api/data-quality and /api/data-quality/:check, as of a day; with an area, of the rows that belong to it. */
export const qualityQuery = listQuery({ area: oneOf(areas.map(({ name }) => name)).optional() }, ['key']);

export const qualityCheck = z.object({
  id: z.string(),
  /** 缺失 / 过期 / 矛盾 */
  kind: z.enum(['missing', 'stale', 'contradictory']),
  /** The table whose rows it speaks of. */
  register: z.string(),
  title: z.string(),
  why: z.string(),
  /** Who can mend it, and by what. */
  who: z.string(),
  /** The parameter that says how old is too old; null: the check goes by no number of our own. */
  limit: z
    .object({
      key: z.string(),
      title: z.string(),
      /** null: not set, and nothing is found. */
      days: z.number().nullable(),
      from: z.string(),
      basis: z.string(),
      verified: z.boolean(),
    })
    .nullable(),
  /** Of what the caller may see; null: it could not be counted in its time. */
  count: z.number().nullable(),
});

export const qualitySummary = z.object({
  /** Rows found by all checks of a kind together, a row may be found by several; null: one of them could not be counted. */
  found: z.object({ missing: z.number().nullable(), stale: z.number().nullable(), contradictory: z.number().nullable() }),
  checks: z.array(qualityCheck),
});

export const qualityRows = z.object({
  check: qualityCheck,
  rows: z.array(z.object({ register: z.string(), key: z.string(), name: z.string(), detail: z.string() })),
  total: z.number(),
  page: z.number(),
  size: z.number(),
});

export type QualityCheck = z.infer<typeof qualityCheck>;
export type QualitySummary = z.infer<typeof qualitySummary>;
export type QualityRows = z.infer<typeof qualityRows>;
