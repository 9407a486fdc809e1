// 标段的存放: lots, from PostgreSQL.

import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { LotParameters } from '#law/licence-standard/parameters';
import type { Category } from '#law/qualification';
import type { Database } from '#platform/database/connect';
import { pageOf } from '#platform/list/page-of';
import { sourceOfRegister } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { Lots, RegisteredLot } from '../procedure/lots.ts';
import { lotSheet } from '../sheets.ts';
import { pageAsked } from './lot-page.ts';

type Tables = {
  lot: {
    code: string;
    title: string;
    procuring_entity: string;
    procuring_entity_code: string | null;
    area: string;
    category: Category;
    price_ceiling_fen: Fen | null;
    noticed_on: PlainDate;
    bids_due_on: PlainDate;
    parameters: LotParameters | null;
    admits_measure6: boolean | null;
    source: string;
  };
};

export function lotsInPostgres(database: Database): Lots {
  const db = database.withTables<Tables>();
  return {
    async findLot(code, asOf) {
      const row = await db.selectFrom('lot').selectAll().where('code', '=', code).where(trueAsOf('lot', asOf)).executeTakeFirst();
      return row && lotOf(row);
    },
    async listLots(asked) {
      const { rows, total } = await pageOf<Tables['lot']>(database, pageAsked(asked));
      return { rows: rows.map(lotOf), total };
    },
    registerLoaded: async (asOf) => (await sourceOfRegister(database, lotSheet.register, asOf)) !== undefined,
  };
}

function lotOf(row: Tables['lot']): RegisteredLot {
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
    source: row.source,
  };
}
