// 信用入库: sanctions, bans and scores out of the workbook.

import type { Register } from '#platform/register/record-facts';
import { saveFacts } from '#platform/register/save-sheet';
import { banSheet, creditScoreSheet, sanctionSheet } from '../sheets.ts';

export const sanctionRegister: Register = {
  table: 'sanction',
  key: ['enterprise', 'kind', 'document_no'],
  undated: 'always',
  subjects: { enterprise: 'enterprise' },
};

export const saveSanctions = saveFacts(sanctionRegister, sanctionSheet, ({ enterprise, documentNo, kind, decidedOn, restoredOn }) => ({
  enterprise,
  document_no: documentNo,
  kind,
  decided_on: decidedOn,
  restored_on: restoredOn,
  restored_known: restoredOn !== undefined,
}));

export const banRegister: Register = {
  table: 'ban',
  key: ['enterprise', 'kind', 'from_on'],
  undated: 'always',
  subjects: { enterprise: 'enterprise' },
};

export const saveBans = saveFacts(banRegister, banSheet, ({ enterprise, kind, from, through }) => ({
  enterprise,
  kind,
  from_on: from,
  through_on: through,
}));

export const creditScoreRegister: Register = {
  table: 'credit_score',
  key: ['enterprise', 'scored_on'],
  undated: 'always',
  subjects: { enterprise: 'enterprise' },
};

export const saveCreditScores = saveFacts(creditScoreRegister, creditScoreSheet, ({ enterprise, scoredOn, score }) => ({
  enterprise,
  scored_on: scoredOn,
  score_hundredths: score,
}));
