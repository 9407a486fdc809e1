// 计划与认定的存放: the firm's plans and the procuring entity's findings in PostgreSQL.

import type { Fen } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import type { AbilityFindings, Plans } from '../procedure/position.ts';

type Key = { credit_code: string; lot_code: string };
type Tables = {
  m06_plan: Key & { bid_price_fen: Fen | null; leader: string | null; planned_by: string; planned_at: string };
  m06_ability_finding: Key & { found: boolean; reasons: string; found_by: string; found_at: string };
};

export function plansInPostgres(database: Database): Plans {
  const db = database.withTables<Tables>();
  return {
    async find(creditCode, lotCode) {
      const row = await db
        .selectFrom('m06_plan')
        .selectAll()
        .where('credit_code', '=', creditCode)
        .where('lot_code', '=', lotCode)
        .executeTakeFirst();
      return row && { bidPrice: row.bid_price_fen, leader: row.leader };
    },
    async save({ creditCode, lotCode, bidPrice, leader, by, at }) {
      const row = { credit_code: creditCode, lot_code: lotCode, bid_price_fen: bidPrice, leader, planned_by: by, planned_at: at };
      await db
        .insertInto('m06_plan')
        .values(row)
        .onConflict((it) => it.columns(['credit_code', 'lot_code']).doUpdateSet(row))
        .execute();
    },
  };
}

export function abilityFindingsInPostgres(database: Database): AbilityFindings {
  const db = database.withTables<Tables>();
  return {
    async find({ creditCode, lotCode }, { knownAt }) {
      const row = await db
        .selectFrom('m06_ability_finding')
        .selectAll()
        .where('credit_code', '=', creditCode)
        .where('lot_code', '=', lotCode)
        .where('found_at', '<=', knownAt)
        .executeTakeFirst();
      return row && { creditCode, lotCode, found: row.found, reasons: row.reasons, by: row.found_by, at: row.found_at };
    },
    async save({ creditCode, lotCode, found, reasons, by, at }) {
      const row = { credit_code: creditCode, lot_code: lotCode, found, reasons, found_by: by, found_at: at };
      await db
        .insertInto('m06_ability_finding')
        .values(row)
        .onConflict((it) => it.columns(['credit_code', 'lot_code']).doUpdateSet(row))
        .execute();
    },
  };
}
