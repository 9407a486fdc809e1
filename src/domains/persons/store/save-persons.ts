// 人员入库: leaders, licences and works out of the workbook.

import type { Register } from '#platform/register/record-facts';
import { saveFacts } from '#platform/register/save-sheet';
import { ledWorkSheet, licenceSheet, personSheet } from '../sheets.ts';

export const personRegister: Register = {
  table: 'person',
  key: ['id'],
  undated: 'from-then',
  listed: true,
  subjects: { employer: 'enterprise' },
};

export const savePersons = saveFacts(personRegister, personSheet, ({ id, name, employer, unfinishedWorks }) => ({
  id,
  name,
  employer,
  unfinished_works: unfinishedWorks,
}));

export const licenceRegister: Register = {
  table: 'licence',
  key: ['person', 'category', 'grade'],
  undated: 'from-then',
  subjects: { person: 'person' },
};

export const saveLicences = saveFacts(licenceRegister, licenceSheet, ({ person, category, grade }) => ({ person, category, grade }));

export const ledWorkRegister: Register = {
  table: 'led_work',
  key: ['person', 'project'],
  undated: 'always',
  subjects: { person: 'person' },
};

export const saveLedWorks = saveFacts(ledWorkRegister, ledWorkSheet, ({ person, project, category, acceptedOn, amount }) => ({
  person,
  project,
  category,
  accepted_on: acceptedOn,
  amount_fen: amount,
}));
