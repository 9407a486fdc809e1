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
  const coveredBy = async (register: string, creditCodes: readonly string[], asOf: AsOf) => {
    const firms = await db
      .selectFrom('enterprise')
      .select(['credit_code', covers(register, { listedAt: 'enterprise.listed_at', asOf }).as('covered')])
      .where('credit_code', 'in', creditCodes)
      .where(knownAsOf('enterprise', asOf))
      .execute();
    return new Set(firms.filter(({ covered }) => covered).map(({ credit_code }) => credit_code));
  };
  const sanctionsOfEach: CreditRecords['sanctionsOfEach'] = async (creditCodes, asOf) => {
    if (creditCodes.length === 0) return new Map();
    const rows = db.selectFrom('sanction').selectAll().where('enterprise', 'in', creditCodes).where(trueAsOf('sanction', asOf));
    const [covered, found] = await Promise.all([
      coveredBy('sanction', creditCodes, asOf),
      rows.orderBy('decided_on').orderBy('document_no').execute(),
    ]);
    return eachOf(covered, found, sanctionOf);
  };
  const bansOfEach: CreditRecords['bansOfEach'] = async (creditCodes, asOf) => {
    if (creditCodes.length === 0) return new Map();
    const rows = db.selectFrom('ban').selectAll().where('enterprise', 'in', creditCodes).where(trueAsOf('ban', asOf));
    const [covered, found] = await Promise.all([coveredBy('ban', creditCodes, asOf), rows.orderBy('from_on').orderBy('kind').execute()]);
    return eachOf(covered, found, banOf);
  };
  const scoresOfEach: CreditRecords['scoresOfEach'] = async (creditCodes, asOf) => {
    const newest = db
      .selectFrom('credit_score')
      .selectAll()
      .distinctOn('enterprise')
      .where('enterprise', 'in', creditCodes)
      .where('scored_on', '<=', asOf.validOn)
      .where(trueAsOf('credit_score', asOf))
      .orderBy('enterprise')
      .orderBy('scored_on', 'desc');
    const rows = creditCodes.length === 0 ? [] : await newest.execute();
    return new Map(rows.map((row) => [row.enterprise, { score: row.score_hundredths, scoredOn: row.scored_on, source: row.source }]));
  };
  return {
    sanctionsOfEach,
    bansOfEach,
    scoresOfEach,
    sanctionsOf: async (creditCode, asOf) => (await sanctionsOfEach([creditCode], asOf)).get(creditCode),
    bansOf: async (creditCode, asOf) => (await bansOfEach([creditCode], asOf)).get(creditCode),
    scoreOf: async (creditCode, asOf) => (await scoresOfEach([creditCode], asOf)).get(creditCode),
  };
}

/** Who has no row has none. */
function eachOf<Stored extends { readonly enterprise: string }, Read>(
  ...[covered, rows, readFrom]: [ReadonlySet<string>, readonly Stored[], (row: Stored) => Read]
): ReadonlyMap<string, readonly Read[]> {
  const of = Map.groupBy(rows, ({ enterprise }) => enterprise);
  return new Map([...covered].map((code) => [code, (of.get(code) ?? []).map(readFrom)]));
}

function sanctionOf({ kind, decided_on, restored_on, restored_known, document_no, source }: Tables['sanction']): Sanction {
  return { kind, decidedOn: decided_on, restoredOn: restored_known ? restored_on : undefined, documentNo: document_no, source };
}

function banOf({ kind, from_on, through_on, source }: Tables['ban']): Ban {
  return { kind, from: from_on, through: through_on ?? undefined, source };
}
