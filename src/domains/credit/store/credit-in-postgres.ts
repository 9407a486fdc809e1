// 信用记录的存放: sanctions, bans and scores, from PostgreSQL.

import type { AsOf } from '#kernel/as-of';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { covers } from '#platform/register/register-loaded';
import { knownAsOf, trueAsOf } from '#platform/register/true-as-of';
import type { Ban, CreditRecords, Sanction } from '../procedure/credit-records.ts';

type Tables = {
  enterprise: { credit_code: string; listed_at: string };
  sanction: {
    enterprise: string;
    kind: Sanction['kind'];
    decided_on: PlainDate;
    restored_on: PlainDate | null;
    restored_known: boolean;
    document_no: string;
    source: string;
  };
  ban: { enterprise: string; kind: string; from_on: PlainDate; through_on: PlainDate | null; source: string };
  credit_score: { enterprise: string; scored_on: PlainDate; score_hundredths: number; source: string };
};

export function creditInPostgres(database: Database): CreditRecords {
  const db = database.withTables<Tables>();
  /** Nothing is known about a firm that is not listed, or listed after the register came in. */
  const isKnown = async (register: string, creditCode: string, asOf: AsOf) => {
    const firm = await db
      .selectFrom('enterprise')
      .select(covers(register, { listedAt: 'enterprise.listed_at', asOf }).as('covered'))
      .where('credit_code', '=', creditCode)
      .where(knownAsOf('enterprise', asOf))
      .executeTakeFirst();
    return firm?.covered === true;
  };
  return {
    async sanctionsOf(creditCode, asOf) {
      if (!(await isKnown('sanction', creditCode, asOf))) return undefined;
      const rows = db.selectFrom('sanction').selectAll().where('enterprise', '=', creditCode).where(trueAsOf('sanction', asOf));
      return (await rows.orderBy('decided_on').orderBy('document_no').execute()).map(sanctionOf);
    },
    async bansOf(creditCode, asOf) {
      if (!(await isKnown('ban', creditCode, asOf))) return undefined;
      const rows = db.selectFrom('ban').selectAll().where('enterprise', '=', creditCode).where(trueAsOf('ban', asOf));
      return (await rows.orderBy('from_on').orderBy('kind').execute()).map(banOf);
    },
    async scoreOf(creditCode, asOf) {
      const scores = db
        .selectFrom('credit_score')
        .selectAll()
        .where('enterprise', '=', creditCode)
        .where('scored_on', '<=', asOf.validOn)
        .where(trueAsOf('credit_score', asOf));
      const row = await scores.orderBy('scored_on', 'desc').limit(1).executeTakeFirst();
      return row && { score: row.score_hundredths, scoredOn: row.scored_on, source: row.source };
    },
  };
}

function sanctionOf({ kind, decided_on, restored_on, restored_known, document_no, source }: Tables['sanction']): Sanction {
  return { kind, decidedOn: decided_on, restoredOn: restored_known ? restored_on : undefined, documentNo: document_no, source };
}

function banOf({ kind, from_on, through_on, source }: Tables['ban']): Ban {
  return { kind, from: from_on, through: through_on ?? undefined, source };
}
