// 信用入库: sanctions, bans and scores out of the workbook.

import { saveFacts } from '#platform/register/save-sheet';
import { banSheet, creditScoreSheet, sanctionSheet } from '../sheets.ts';

export const saveSanctions = saveFacts(
  { table: 'sanction', key: ['enterprise', 'kind', 'document_no'], undated: 'always' },
  sanctionSheet,
  ({ enterprise, documentNo, kind, decidedOn, restoredOn }) => ({
    enterprise,
    document_no: documentNo,
    kind,
    decided_on: decidedOn,
    restored_on: restoredOn,
    restored_known: restoredOn !== undefined,
  }),
);

export const saveBans = saveFacts(
  { table: 'ban', key: ['enterprise', 'kind', 'from_on'], undated: 'always' },
  banSheet,
  ({ enterprise, kind, from, through }) => ({ enterprise, kind, from_on: from, through_on: through }),
);

export const saveCreditScores = saveFacts(
  { table: 'credit_score', key: ['enterprise', 'scored_on'], undated: 'always' },
  creditScoreSheet,
  ({ enterprise, scoredOn, score }) => ({ enterprise, scored_on: scoredOn, score_hundredths: score }),
);
