// 演示工作簿: the two XLSX files that a housing bureau would send in for a small city.

import { banSheet, creditScoreSheet, sanctionSheet } from '../src/domains/credit/index.ts';
import { certificateSheet, enterpriseSheet } from '../src/domains/enterprises/index.ts';
import { guaranteeSheet } from '../src/domains/guarantees/index.ts';
import { appointmentSheet, ledWorkSheet, licenceSheet, personSheet } from '../src/domains/persons/index.ts';
import { lotSheet, parameterSheet, projectSheet } from '../src/domains/tendering/index.ts';
import { filledSheet } from '../src/platform/workbook/template.ts';
import { writeWorkbook } from '../src/platform/workbook/xlsx/write-workbook.ts';
import { bans, sanctions, scores } from './credit-events.ts';
import { firms } from './firms.ts';
import { appointments, persons } from './persons.ts';
import { commitments, lots, procuringEntities, projects } from './tenders.ts';

export const firmsWorkbook = (): Promise<Uint8Array> =>
  writeWorkbook([
    filledSheet(
      enterpriseSheet,
      firms.map(({ certificates, ...firm }) => firm),
    ),
    filledSheet(certificateSheet, firms.flatMap(certificateRows)),
    filledSheet(
      personSheet,
      persons.map(({ licences, works, ...person }) => person),
    ),
    filledSheet(
      licenceSheet,
      persons.flatMap(({ id, licences }) => licences.map(([category, grade]) => ({ person: id, category, grade }))),
    ),
    filledSheet(
      ledWorkSheet,
      persons.flatMap(({ id, works }) =>
        works.map(([project, category = '', acceptedOn = '', amount = '']) => ({ person: id, project, category, acceptedOn, amount })),
      ),
    ),
    filledSheet(
      appointmentSheet,
      appointments.map(([person, work, role, from = '', through = '']) => ({ person, work, role, from, through })),
    ),
    filledSheet(sanctionSheet, sanctions),
    filledSheet(banSheet, bans),
    filledSheet(creditScoreSheet, scores),
  ]);

export const tendersWorkbook = (): Promise<Uint8Array> =>
  writeWorkbook([
    filledSheet(
      projectSheet,
      projects.map(({ by, ownerUncoded, ...project }) => ({
        ...project,
        owner: procuringEntities[by].name,
        ...(ownerUncoded ? {} : { ownerCode: procuringEntities[by].creditCode }),
      })),
    ),
    filledSheet(
      lotSheet,
      lots.map(({ by, parameters, ...lot }) => ({
        ...lot,
        procuringEntity: procuringEntities[by].name,
        procuringEntityCode: procuringEntities[by].creditCode,
        ...(parameters === undefined ? {} : { parametersListed: '是' }),
      })),
    ),
    filledSheet(
      parameterSheet,
      lots.flatMap(({ code, parameters = [] }) => parameters.map(([parameter, value = '']) => ({ lot: code, parameter, value }))),
    ),
    filledSheet(guaranteeSheet, commitments),
  ]);

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
