// 演员表的行: the small city as rows of each register's sheet, as a housing bureau would type them.

import { bans, sanctions, scores } from './credit-events.ts';
import { firms } from './firms.ts';
import { appointments, persons } from './persons.ts';
import { commitments, lots, procuringEntities, projects } from './tenders.ts';

export type SeededRegister =
  | 'enterprise'
  | 'certificate'
  | 'person'
  | 'licence'
  | 'led_work'
  | 'appointment'
  | 'sanction'
  | 'ban'
  | 'credit_score'
  | 'project'
  | 'lot'
  | 'lot_parameter'
  | 'guarantee_commitment';

/** By field of its sheet. */
export type SheetRow = Readonly<Partial<Record<string, string | number>>>;
export type RegisterRows = Readonly<Record<SeededRegister, readonly SheetRow[]>>;

export const castRows: RegisterRows = {
  enterprise: firms.map(({ certificates, ...firm }) => firm),
  certificate: firms.flatMap(certificateRows),
  person: persons.map(({ licences, works, ...person }) => person),
  licence: persons.flatMap(({ id, licences }) => licences.map(([category, grade]) => ({ person: id, category, grade }))),
  led_work: persons.flatMap(({ id, works }) =>
    works.map(([project, category = '', acceptedOn = '', amount = '']) => ({ person: id, project, category, acceptedOn, amount })),
  ),
  appointment: appointments.map(([person, work, role, from = '', through = '']) => ({ person, work, role, from, through })),
  sanction: sanctions,
  ban: bans,
  credit_score: scores,
  project: projects.map(({ by, ownerUncoded, ...project }) => ({
    ...project,
    owner: procuringEntities[by].name,
    ...(ownerUncoded ? {} : { ownerCode: procuringEntities[by].creditCode }),
  })),
  lot: lots.map(({ by, parameters, ...lot }) => ({
    ...lot,
    procuringEntity: procuringEntities[by].name,
    procuringEntityCode: procuringEntities[by].creditCode,
    ...(parameters === undefined ? {} : { parametersListed: '是' }),
  })),
  lot_parameter: lots.flatMap(({ code, parameters = [] }) =>
    parameters.map(([parameter, value = '']) => ({ lot: code, parameter, value })),
  ),
  guarantee_commitment: commitments,
};

/** One certificate lists all categories of a firm. */
function certificateRows({ creditCode, certificates }: (typeof firms)[number], i: number) {
  const certificateNo = `D2329${String(i + 1).padStart(5, '0')}`;
  return certificates.map(([category, grade, validThrough = '']) => ({
    enterprise: creditCode,
    category,
    grade,
    certificateNo,
    validThrough,
  }));
}
