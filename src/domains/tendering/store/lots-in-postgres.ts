// 标段的存放: lots, from PostgreSQL.

import { sql } from 'kysely';
import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { LotParameters } from '#law/licence-standard/parameters';
import type { Category } from '#law/qualification';
import type { Database } from '#platform/database/connect';
import { inOrder, pageOf } from '#platform/list/page-of';
import { sourceOfRegister } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { Lots, LotsDue, RegisteredLot } from '../procedure/lots.ts';
import type { ConsortiumGrades, Funding, Sector } from '../rules/project-words.ts';
import { lotSheet } from '../sheets.ts';
import { lotColumns, lotsWanted, pageAsked } from './lot-page.ts';
import { openedBy, putOffOn } from './opened.ts';

interface LotRow {
  readonly code: string;
  readonly title: string;
  readonly procuring_entity: string;
  readonly procuring_entity_code: string | null;
  readonly area: string;
  readonly category: Category;
  readonly price_ceiling_fen: Fen | null;
  readonly noticed_on: PlainDate;
  readonly bids_due_on: PlainDate;
  readonly parameters: LotParameters | null;
  readonly admits_measure6: boolean | null;
  readonly project: string | null;
  readonly owner_then: string | null;
  readonly owner_code_then: string | null;
  readonly funding_then: Funding | null;
  readonly sector_then: Sector | null;
  readonly consortium_grades: ConsortiumGrades | null;
  readonly consortium_basis: string | null;
  readonly published: boolean;
  readonly told_source: string;
}

export function lotsInPostgres(database: Database): Lots {
  return {
    async findLot(code, asOf) {
      const { rows } = await sql<LotRow>`select ${lotColumns(asOf)} from lot where code = ${code} and ${trueAsOf('lot', asOf)}`.execute(
        database,
      );
      return rows[0] && lotOf(rows[0]);
    },
    async listLots(asked) {
      const { rows, total } = await pageOf<LotRow>(database, pageAsked(asked));
      return { rows: rows.map(lotOf), total };
    },
    async lotsOpened({ after, size, ...due }) {
      const { rows } = await sql<LotRow>`
        select ${lotColumns(due.asOf)} from lot
        where code > ${after} and ${dueIn(due)} and ${openedBy(due.today)}
        order by code limit ${size}`.execute(database);
      return rows.map(lotOf);
    },
    async countNotOpened(due) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::integer as count from lot where ${dueIn(due)} and not ${openedBy(due.today)}`.execute(database);
      return rows[0]?.count ?? 0;
    },
    async putOff(today) {
      const { rows } = await putOffOn(today).execute(database);
      return rows.map(({ code }) => code);
    },
    async openLots(asOf) {
      const { where, order } = lotsWanted({ state: 'open', sort: 'bidsDueOn', asOf });
      const { rows } = await sql<LotRow>`select ${lotColumns(asOf)} from lot where ${where} order by ${inOrder({ order })}`.execute(
        database,
      );
      return rows.map(lotOf);
    },
    registerLoaded: async (asOf) => (await sourceOfRegister(database, lotSheet.register, asOf)) !== undefined,
  };
}

const dueIn = ({ from, through, asOf }: LotsDue) => sql`bids_due_on between ${from} and ${through} and ${trueAsOf('lot', asOf)}`;

function lotOf(row: LotRow): RegisteredLot {
  return {
    code: row.code,
    title: row.title,
    procuringEntity: row.procuring_entity,
    procuringEntityCode: row.procuring_entity_code ?? undefined,
    area: row.area,
    category: row.category,
    priceCeiling: row.price_ceiling_fen ?? undefined,
    noticedOn: row.noticed_on,
    bidsDueOn: row.bids_due_on,
    parameters: row.parameters ?? undefined,
    admitsMeasure6: row.admits_measure6 ?? undefined,
    project: row.project ?? undefined,
    owner: row.owner_then ?? undefined,
    ownerCode: row.owner_code_then ?? undefined,
    funding: row.funding_then ?? undefined,
    sector: row.sector_then ?? undefined,
    consortiumGrades: row.consortium_grades ?? undefined,
    consortiumBasis: row.consortium_basis ?? undefined,
    published: row.published,
    source: row.told_source,
  };
}
