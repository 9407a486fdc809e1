// 人员入库: leaders, licences and works out of the workbook.

import type { Register } from '#platform/register/record-facts';
import { saveFacts } from '#platform/register/save-sheet';
import { appointmentSheet, ledWorkSheet, licenceSheet, personSheet } from '../sheets.ts';

export const personRegister: Register = {
  table: 'person',
  key: ['id'],
  undated: 'from-then',
  listed: true,
  subjects: { employer: 'enterprise' },
};

export const savePersons = saveFacts(personRegister, personSheet, {
  id: 'id',
  name: 'name',
  employer: 'employer',
  unfinished_works: 'unfinishedWorks',
});

export const licenceRegister: Register = {
  table: 'licence',
  key: ['person', 'category', 'grade'],
  undated: 'from-then',
  subjects: { person: 'person' },
};

export const saveLicences = saveFacts(licenceRegister, licenceSheet, { person: 'person', category: 'category', grade: 'grade' });

export const ledWorkRegister: Register = {
  table: 'led_work',
  key: ['person', 'project'],
  undated: 'always',
  subjects: { person: 'person' },
};

export const saveLedWorks = saveFacts(ledWorkRegister, ledWorkSheet, {
  person: 'person',
  project: 'project',
  category: 'category',
  accepted_on: 'acceptedOn',
  amount_fen: 'amount',
});

/** One appointment of a person to a work in a role: told again with other days, it is corrected. */
export const appointmentRegister: Register = {
  table: 'appointment',
  key: ['person', 'work', 'role'],
  undated: 'always',
  subjects: { person: 'person' },
};

export const saveAppointments = saveFacts(appointmentRegister, appointmentSheet, {
  person: 'person',
  work: 'work',
  role: 'role',
  from_on: 'from',
  through_on: 'through',
});
