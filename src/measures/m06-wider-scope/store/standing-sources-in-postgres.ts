// 机会的取证: what is registered and planned about one firm for all open lots, each in one statement.

import { sql } from 'kysely';
import type { Guarantees } from '#domains/guarantees';
import type { Fen } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import { type TurningRows, turningDays } from '#platform/register/turning-days';
import type { StandingSources } from '../procedure/standing/open-lots.ts';

export function standingSourcesInPostgres(database: Database, guarantees: Guarantees): StandingSources {
  return {
    async plans(creditCode) {
      const { rows } = await sql<{ lot: string; bidPrice: Fen | null; leader: string | null }>`
        select lot_code as lot, bid_price_fen as "bidPrice", leader from m06_plan where credit_code = ${creditCode}`.execute(database);
      return new Map(rows.map(({ lot, ...plan }) => [lot, plan]));
    },
    async findings(creditCode, { knownAt }) {
      const { rows } = await sql<{ lot: string; found: boolean; reasons: string; by: string; at: string }>`
        select lot_code as lot, found, reasons, found_by as by, found_at as at from m06_ability_finding
        where credit_code = ${creditCode} and found_at <= ${knownAt}`.execute(database);
      return new Map(rows.map(({ lot, ...finding }) => [lot, { creditCode, lotCode: lot, ...finding }]));
    },
    async commitments(creditCode, lots, asOf) {
      const made = await guarantees.commitmentsFor(creditCode, lots, asOf);
      return new Map([...made].map(([lot, { amount, sources }]) => [lot, { value: amount, source: sources.join('；') }]));
    },
    turningDays: (creditCode, days) => turningDays(database, rowsOf(creditCode), days),
  };
}

/** All that is asked about a firm and depends on the day; a test weighs each deadline by itself beside it. */
function rowsOf(creditCode: string): readonly TurningRows[] {
  const own = sql<boolean>`enterprise = ${creditCode}`;
  const ofPersons = sql<boolean>`person = any(array(select id from person as employed where employed.employer = ${creditCode}))`;
  return [
    { table: 'enterprise', where: sql<boolean>`credit_code = ${creditCode}` },
    { table: 'certificate', where: own },
    { table: 'person', where: sql<boolean>`employer = ${creditCode}` },
    { table: 'licence', where: ofPersons },
    { table: 'led_work', where: ofPersons },
    { table: 'sanction', where: own },
    { table: 'ban', where: own },
    { table: 'credit_score', where: own, from: 'scored_on' },
  ];
}
