// 人员入库: leaders, licences and works out of the workbook.

import { saveFacts } from '#platform/register/save-sheet';
import { ledWorkSheet, licenceSheet, personSheet } from '../sheets.ts';

export const savePersons = saveFacts(
  { table: 'person', key: ['id'], undated: 'from-then', listed: true },
  personSheet,
  ({ id, name, employer, unfinishedWorks }) => ({ id, name, employer, unfinished_works: unfinishedWorks }),
);

export const saveLicences = saveFacts(
  { table: 'licence', key: ['person', 'category', 'grade'], undated: 'from-then' },
  licenceSheet,
  ({ person, category, grade }) => ({ person, category, grade }),
);

export const saveLedWorks = saveFacts(
  { table: 'led_work', key: ['person', 'project'], undated: 'always' },
  ledWorkSheet,
  ({ person, project, category, acceptedOn, amount }) => ({ person, project, category, accepted_on: acceptedOn, amount_fen: amount }),
);
