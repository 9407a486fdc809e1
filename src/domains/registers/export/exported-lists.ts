// 可以导出的清单: each list with the register it shows and what goes along with its rows.

import type { z } from 'zod';
import { enterpriseListQuery } from '#contract/domains/enterprises';
import { personListQuery } from '#contract/domains/persons';
import { lotListQuery, projectListQuery } from '#contract/domains/tendering';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import { enterprisesWanted } from '#domains/enterprises';
import { personsWanted } from '#domains/persons';
import { lotsWanted, projectsWanted } from '#domains/tendering';
import type { AsOf } from '#kernel/as-of';
import { ok, type Result } from '#kernel/result';
import type { Database } from '#platform/database/connect';
import type { HttpProblem } from '#platform/http-problem';
import type { ListWanted } from '#platform/list/page-of';
import { readQuery } from '#platform/list/read-query';
import type { Register } from '#platform/register/record-facts';
import type { SaveFacts } from '#platform/register/save-sheet';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import { catalogue } from '../catalogue.ts';

export interface RegisterSheet {
  readonly definition: SheetDefinition;
  readonly register: Register;
  readonly save: SaveFacts;
}

/** Rows of another register about those of the list: `names` is the column that names them. */
export type Beside = RegisterSheet & { readonly names: string };

export interface ListAskedFor {
  readonly asOf: AsOf;
  wanted(database: Database): Promise<ListWanted>;
}

export interface ExportedList {
  /** The list's own address. */
  readonly at: string;
  readonly main: RegisterSheet;
  readonly beside: readonly Beside[];
  refusal(account: SignedIn | null): HttpProblem | undefined;
  read(query: unknown, otherwise: AsOf): Result<ListAskedFor, HttpProblem>;
}

const forEverybody = () => undefined;

export const exportedLists: readonly ExportedList[] = [
  {
    at: '/api/enterprises',
    main: catalogue.enterprise,
    beside: [{ ...catalogue.certificate, names: 'enterprise' }],
    refusal: refusalOfBusiness,
    read: readBy(enterpriseListQuery, enterprisesWanted),
  },
  {
    at: '/api/persons',
    main: catalogue.person,
    beside: [
      { ...catalogue.licence, names: 'person' },
      { ...catalogue.ledWork, names: 'person' },
      { ...catalogue.appointment, names: 'person' },
    ],
    refusal: refusalOfBusiness,
    read: readBy(personListQuery, personsWanted),
  },
  {
    at: '/api/projects',
    main: catalogue.project,
    beside: [],
    refusal: forEverybody,
    read: readBy(projectListQuery, async (_database, asked) => projectsWanted(asked)),
  },
  {
    at: '/api/lots',
    main: catalogue.lot,
    beside: [],
    refusal: forEverybody,
    read: readBy(lotListQuery, async (_database, asked) => lotsWanted(asked)),
  },
];

function readBy<Of extends z.ZodObject>(
  schema: Of,
  wanted: (database: Database, asked: z.infer<Of> & { readonly asOf: AsOf }) => Promise<ListWanted>,
): ExportedList['read'] {
  return (query, otherwise) => {
    const asked = readQuery({ schema, query, otherwise });
    return asked.ok ? ok({ asOf: asked.value.asOf, wanted: (database) => wanted(database, asked.value) }) : asked;
  };
}
