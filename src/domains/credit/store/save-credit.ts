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

export const saveSanctions = saveFacts(sanctionRegister, sanctionSheet, {
  enterprise: 'enterprise',
  document_no: 'documentNo',
  kind: 'kind',
  decided_on: 'decidedOn',
  restored_on: 'restoredOn',
  restored_known: { is: ({ restoredOn }) => restoredOn !== undefined },
});

export const banRegister: Register = {
  table: 'ban',
  key: ['enterprise', 'kind', 'from_on'],
  undated: 'always',
  subjects: { enterprise: 'enterprise' },
};

export const saveBans = saveFacts(banRegister, banSheet, {
  enterprise: 'enterprise',
  kind: 'kind',
  from_on: 'from',
  through_on: 'through',
});

export const creditScoreRegister: Register = {
  table: 'credit_score',
  key: ['enterprise', 'scored_on'],
  undated: 'always',
  subjects: { enterprise: 'enterprise' },
};

export const saveCreditScores = saveFacts(creditScoreRegister, creditScoreSheet, {
  enterprise: 'enterprise',
  scored_on: 'scoredOn',
  score_hundredths: 'score',
});
