// 担保承诺的存放: saved from the workbook, summed for one firm and one lot.

import { type RawBuilder, sql } from 'kysely';
import { type Fen, fen } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import type { Register } from '#platform/register/record-facts';
import { sourceOfRegister } from '#platform/register/register-loaded';
import { saveFacts } from '#platform/register/save-sheet';
import { knownAsOf } from '#platform/register/true-as-of';
import type { Guarantees } from '../procedure/guarantees.ts';
import { guaranteeSheet } from '../sheets.ts';

interface BidRow {
  readonly lot: string;
  readonly isCovered: boolean | null;
  readonly commitments: readonly { readonly amount: Fen; readonly source: string }[];
}

const register = guaranteeSheet.register;

export function guaranteesInPostgres(database: Database): Guarantees {
  const commitmentsFor: Guarantees['commitmentsFor'] = async (creditCode, lots, asOf) => {
    const { rows } = await bidRows(creditCode, lots, asOf).execute(database);
    const covered = rows.filter(({ isCovered }) => isCovered === true);
    const isNone = covered.some(({ commitments }) => commitments.length === 0);
    const ofRegister = isNone ? ((await sourceOfRegister(database, register, asOf)) ?? '') : '';
    return new Map(
      covered.map(({ lot, commitments }) => {
        const amount = fen(commitments.reduce((total, row) => total + row.amount, 0));
        return [lot, { amount, sources: commitments.length > 0 ? commitments.map(({ source }) => source) : [ofRegister] }];
      }),
    );
  };
  return {
    commitmentsFor,
    commitmentFor: async ({ creditCode, lotCode }, asOf) =>
      (await commitmentsFor(creditCode, [{ lotCode, on: asOf.validOn }], asOf)).get(lotCode),
  };
}

function bidRows(...[creditCode, lots, asOf]: Parameters<Guarantees['commitmentsFor']>) {
  // Issuers tell of whatever they commit, and nobody but the firm is answered that there is nothing: not even that is an office's to know.
  const isHeld = (table: 'enterprise' | 'lot', key: RawBuilder<boolean>) => sql<boolean>`exists (
    select from ${sql.table(table)} where ${key} and ${knownAsOf(table, asOf)})`;
  return sql<BidRow>`
    select bid.lot_code as lot, ${isHeld('enterprise', sql`enterprise.credit_code = ${creditCode}`)}
        and ${isHeld('lot', sql`lot.code = bid.lot_code`)} and coalesce(trust.role(), 'firm') = 'firm'
        and exists (select from register_loaded where register = ${register} and ${knownAsOf('register_loaded', asOf)}) as "isCovered",
      coalesce((
        select jsonb_agg(jsonb_build_object('amount', amount_fen, 'source', source) order by document_no)
        from guarantee_commitment as made
        where made.enterprise = ${creditCode} and made.lot = bid.lot_code and made.committed_on <= bid.due_on
          and coalesce(made.valid @> bid.due_on, false) and ${knownAsOf('made', asOf)}
      ), '[]') as commitments
    from unnest(${lots.map(({ lotCode }) => lotCode)}::text[], ${lots.map(({ on }) => on)}::date[]) as bid (lot_code, due_on)`;
}

export const guaranteeRegister: Register = {
  table: 'guarantee_commitment',
  key: ['document_no'],
  undated: 'always',
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
