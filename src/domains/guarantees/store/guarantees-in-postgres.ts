// 担保承诺的存放: saved from the workbook, summed for one firm and one lot.

import { type Fen, fen } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import type { Register } from '#platform/register/record-facts';
import { covers, sourceOfRegister } from '#platform/register/register-loaded';
import { saveFacts } from '#platform/register/save-sheet';
import { knownAsOf, trueAsOf } from '#platform/register/true-as-of';
import type { Guarantees } from '../procedure/guarantees.ts';
import { guaranteeSheet } from '../sheets.ts';

type Tables = {
  enterprise: { credit_code: string; listed_at: string };
  lot: { code: string; listed_at: string };
  guarantee_commitment: { document_no: string; enterprise: string; lot: string; amount_fen: Fen; committed_on: string; source: string };
};

const register = guaranteeSheet.register;

export function guaranteesInPostgres(database: Database): Guarantees {
  const db = database.withTables<Tables>();
  return {
    async commitmentFor({ creditCode, lotCode }, asOf) {
      const bid = await db
        .selectFrom('enterprise')
        .innerJoin('lot', (join) => join.onTrue())
        .select([
          covers(register, { listedAt: 'enterprise.listed_at', asOf }).as('firm_covered'),
          covers(register, { listedAt: 'lot.listed_at', asOf }).as('lot_covered'),
        ])
        .where('credit_code', '=', creditCode)
        .where('code', '=', lotCode)
        .where(knownAsOf('enterprise', asOf))
        .where(knownAsOf('lot', asOf))
        .executeTakeFirst();
      if (!bid?.firm_covered || !bid.lot_covered) return undefined;
      const rows = await db
        .selectFrom('guarantee_commitment')
        .select(['amount_fen', 'source'])
        .where('enterprise', '=', creditCode)
        .where('lot', '=', lotCode)
        .where('committed_on', '<=', asOf.validOn)
        .where(trueAsOf('guarantee_commitment', asOf))
        .orderBy('document_no')
        .execute();
      const amount = fen(rows.reduce((total, row) => total + row.amount_fen, 0));
      if (rows.length > 0) return { amount, sources: rows.map(({ source }) => source) };
      return { amount, sources: [(await sourceOfRegister(database, register, asOf)) ?? ''] };
    },
  };
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
