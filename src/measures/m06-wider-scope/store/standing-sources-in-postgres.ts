// 机会的取证: what is registered and planned about one firm for all open lots, each in one statement.

import { type RawBuilder, sql } from 'kysely';
import type { Guarantees } from '#domains/guarantees';
import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { type DaysBetween, type TurningRows, turningDays } from '#platform/register/turning-days';
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
  return rowsWhere({ own, ofPersons, itself: sql<boolean>`credit_code = ${creditCode}`, employed: sql<boolean>`employer = ${creditCode}` });
}

interface Whose {
  readonly itself: RawBuilder<boolean>;
  readonly own: RawBuilder<boolean>;
  readonly employed: RawBuilder<boolean>;
  readonly ofPersons: RawBuilder<boolean>;
}

const rowsWhere = ({ itself, own, employed, ofPersons }: Whose): readonly TurningRows[] => [
  { table: 'enterprise', where: itself },
  { table: 'certificate', where: own },
  { table: 'person', where: employed },
  { table: 'licence', where: ofPersons },
  { table: 'led_work', where: ofPersons },
  { table: 'sanction', where: own },
  { table: 'ban', where: own },
  { table: 'credit_score', where: own, from: 'scored_on' },
];

const any = sql<boolean>`true`;

/** The same about all firms. */
export const turningDaysOfAll = (database: Database, days: DaysBetween): Promise<readonly PlainDate[]> =>
  turningDays(database, rowsWhere({ itself: any, own: any, employed: any, ofPersons: any }), days);
