// 担保承诺的存放: saved from the workbook, summed for one firm and one lot.

import { type Fen, fen } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import { covers, sourceOfRegister } from '#platform/register/register-loaded';
import { provenanceIn, type SaveSheet } from '#platform/register/save-sheet';
import { upsertRows } from '#platform/register/upsert-rows';
import { rowsOf } from '#platform/workbook/sheet-definition';
import type { Guarantees } from '../procedure/guarantees.ts';
import { guaranteeSheet } from '../sheets.ts';

type Tables = {
  enterprise: { credit_code: string; listed_at: string };
  lot: { code: string; bids_due_on: string; listed_at: string };
  guarantee_commitment: { document_no: string; enterprise: string; lot: string; amount_fen: Fen; committed_on: string; source: string };
};

const register = guaranteeSheet.register;

export function guaranteesInPostgres(database: Database): Guarantees {
  const db = database.withTables<Tables>();
  return {
    async commitmentFor(creditCode, lotCode) {
      const bid = await db
        .selectFrom('enterprise')
        .innerJoin('lot', (join) => join.onTrue())
        .select([covers(register, 'enterprise.listed_at').as('firm_covered'), covers(register, 'lot.listed_at').as('lot_covered')])
        .where('credit_code', '=', creditCode)
        .where('code', '=', lotCode)
        .executeTakeFirst();
      if (!bid?.firm_covered || !bid.lot_covered) return undefined;
      const rows = await db
        .selectFrom('guarantee_commitment')
        .innerJoin('lot', 'lot.code', 'guarantee_commitment.lot')
        .select(['amount_fen', 'guarantee_commitment.source'])
        .where('enterprise', '=', creditCode)
        .where('lot', '=', lotCode)
        .whereRef('committed_on', '<=', 'bids_due_on')
        .orderBy('document_no')
        .execute();
      const amount = fen(rows.reduce((total, row) => total + row.amount_fen, 0));
      if (rows.length > 0) return { amount, sources: rows.map(({ source }) => source) };
      return { amount, sources: [(await sourceOfRegister(database, register)) ?? ''] };
    },
  };
}

export const saveGuarantees: SaveSheet = (database, sheet) =>
  upsertRows(database, {
    table: 'guarantee_commitment',
    key: ['document_no'],
    rows: rowsOf(guaranteeSheet, sheet.rows).map((it) => ({
      document_no: it.values.documentNo,
      enterprise: it.values.enterprise,
      lot: it.values.lot,
      issuer: it.values.issuer,
      amount_fen: it.values.amount,
      committed_on: it.values.committedOn,
      ...provenanceIn(sheet, it),
    })),
  });
