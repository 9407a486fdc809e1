// 担保承诺的存放: saved from the workbook, summed for one firm and one lot.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { type Fen, fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import type { Register } from '#platform/register/record-facts';
import { sourceOfRegister } from '#platform/register/register-loaded';
import { saveFacts } from '#platform/register/save-sheet';
import { knownAsOf } from '#platform/register/true-as-of';
import type { Guarantees } from '../procedure/guarantees.ts';
import { guaranteeSheet } from '../sheets.ts';

interface BidRow {
  readonly enterprise: string;
  readonly lot: string;
  readonly isCovered: boolean | null;
  /** Who asks sees, for this lot, whatever was told. */
  readonly isTold: boolean | null;
  readonly commitments: readonly { readonly amount: Fen; readonly source: string }[];
}

const register = guaranteeSheet.register;

export function guaranteesInPostgres(database: Database): Guarantees {
  const commitmentsFor: Guarantees['commitmentsFor'] = async (creditCode, lots, asOf) => {
    const { rows } = await bidRows(
      lots.map((it) => ({ ...it, creditCode })),
      asOf,
    ).execute(database);
    const covered = rows.filter(isKnown);
    const isNone = covered.some(({ commitments }) => commitments.length === 0);
    const ofRegister = isNone ? ((await sourceOfRegister(database, register, asOf)) ?? '') : '';
    return new Map(
      covered.map(({ lot, commitments }) => {
        const amount = sumOf(commitments);
        return [lot, { amount, sources: commitments.length > 0 ? commitments.map(({ source }) => source) : [ofRegister] }];
      }),
    );
  };
  return {
    commitmentsFor,
    commitmentFor: async ({ creditCode, lotCode }, asOf) =>
      (await commitmentsFor(creditCode, [{ lotCode, on: asOf.validOn }], asOf)).get(lotCode),
    async committedFor(lots, asOf) {
      const onDay = new Map(lots.map(({ lotCode, on }) => [lotCode, on]));
      const bids = (await pairsCommitted(database, [...onDay.keys()], asOf)).flatMap(({ creditCode, lotCode }) => {
        const on = onDay.get(lotCode);
        return on === undefined ? [] : [{ creditCode, lotCode, on }];
      });
      const { rows } = await bidRows(bids, asOf).execute(database);
      const told = rows.filter(isKnown).filter(({ commitments }) => commitments.length > 0);
      return told.map(({ enterprise, lot, commitments }) => ({ creditCode: enterprise, lotCode: lot, amount: sumOf(commitments) }));
    },
  };
}

const sumOf = (commitments: BidRow['commitments']): Fen => fen(commitments.reduce((total, row) => total + row.amount, 0));

/** An office that sees a commitment for an opened lot sees all for it; that there is none it is not told. */
const isKnown = ({ isCovered, isTold, commitments }: BidRow): boolean => isCovered === true || (isTold === true && commitments.length > 0);

async function pairsCommitted(database: Database, lots: readonly string[], asOf: Pick<AsOf, 'knownAt'>) {
  const { rows } = await sql<{ creditCode: string; lotCode: string }>`
    select distinct enterprise as "creditCode", lot as "lotCode" from guarantee_commitment
    where lot = any(${lots}::text[]) and ${knownAsOf('guarantee_commitment', asOf)}`.execute(database);
  return rows;
}

interface Bid {
  readonly creditCode: string;
  readonly lotCode: string;
  readonly on: PlainDate;
}

function bidRows(bids: readonly Bid[], asOf: Pick<AsOf, 'knownAt'>) {
  // Issuers tell of whatever they commit, and nobody but the firm is answered that there is nothing: not even that is an office's to know.
  const isHeld = (table: 'enterprise' | 'lot', key: RawBuilder<boolean>) => sql<boolean>`exists (
    select from ${sql.table(table)} where ${key} and ${knownAsOf(table, asOf)})`;
  return sql<BidRow>`
    select bid.credit_code as enterprise, bid.lot_code as lot, ${isHeld('enterprise', sql`enterprise.credit_code = bid.credit_code`)}
        and ${isHeld('lot', sql`lot.code = bid.lot_code`)} and coalesce(trust.role(), 'firm') = 'firm'
        and exists (select from register_loaded where register = ${register} and ${knownAsOf('register_loaded', asOf)}) as "isCovered",
      trust.role() in ('housing-bureau', 'policy-office') as "isTold",
      coalesce((
        select jsonb_agg(jsonb_build_object('amount', amount_fen, 'source', source) order by document_no)
        from guarantee_commitment as made
        where made.enterprise = bid.credit_code and made.lot = bid.lot_code and made.committed_on <= bid.due_on
          and coalesce(made.valid @> bid.due_on, false) and ${knownAsOf('made', asOf)}
      ), '[]') as commitments
    from unnest(
      ${bids.map(({ creditCode }) => creditCode)}::text[], ${bids.map(({ lotCode }) => lotCode)}::text[], ${bids.map(({ on }) => on)}::date[]
    ) as bid (credit_code, lot_code, due_on)`;
}

export const guaranteeRegister: Register = {
  table: 'guarantee_commitment',
  key: ['document_no'],
  undated: 'always',
  secret: true,
  subjects: { enterprise: 'enterprise', lot: 'lot' },
};

export const saveGuarantees = saveFacts(guaranteeRegister, guaranteeSheet, {
  document_no: 'documentNo',
  enterprise: 'enterprise',
  lot: 'lot',
  issuer: 'issuer',
  amount_fen: 'amount',
  committed_on: 'committedOn',
});
