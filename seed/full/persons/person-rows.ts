// 人员与任职的行: people as listed, again when a work begins or ends, and the appointments as they became known.

import { daysAfter, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { happens, whole } from '../chance.ts';
import { day, type Row, type Told } from '../days.ts';
import type { Trade } from '../proportions.ts';
import type { Appointment, CityPerson } from './person.ts';

const dirt = { noEmployer: 0.011, wrongCount: 0.009, unknownCount: 0.12 } as const;
const lastDay = day('2026-10-30');
/** An appointment is told some weeks after it was made. */
const reported = [5, 40] as const;

export const personRows = (persons: readonly CityPerson[]): readonly Told[] => persons.flatMap(versionsOf);

function versionsOf({ id, name, trade, firm, listedOn, appointments }: CityPerson): readonly Told[] {
  const known: Row = { id, name, ...(happens(`${id} no employer`, dirt.noEmployer) ? {} : { employer: firm.creditCode }) };
  if (trade !== '项目经理' || happens(`${id} unknown count`, dirt.unknownCount)) return [{ on: listedOn, row: known }];
  const wrong = happens(`${id} wrong count`, dirt.wrongCount) ? 1 : 0;
  const counted = (on: PlainDate) => ({ ...known, unfinishedWorks: wrong + appointments.filter((it) => isOn(it, on)).length });
  const changes = appointments.flatMap(({ from, through }) => [from, ...(through === undefined ? [] : [daysAfter(through, 1)])]);
  return [
    { on: listedOn, row: counted(listedOn) },
    ...changes.filter((on) => on > listedOn && on <= lastDay).map((on) => ({ on, row: { ...counted(on), trueFrom: on } })),
  ];
}

const isOn = ({ from, through }: Appointment, on: PlainDate): boolean => from <= on && (through === undefined || through >= on);

const roleOf: Readonly<Record<Trade, string>> = {
  项目经理: '项目负责人',
  技术负责人: '技术负责人',
  安全员: '安全员',
  质量员: '质量员',
  施工员: '施工员',
};

/** Once when it began, and again when it ended. */
export const appointmentRows = (persons: readonly CityPerson[]): readonly Told[] =>
  persons.flatMap(({ id, trade, listedOn, appointments }) =>
    appointments.flatMap(({ work, from, through }): readonly Told[] => {
      const row: Row = { person: id, work, role: roleOf[trade], from };
      const began = later(listedOn, daysAfter(from, whole(`${id} ${work} began`, reported)));
      if (through === undefined) return [{ on: began, row }];
      const ended = later(listedOn, daysAfter(through, whole(`${id} ${work} ended`, reported)));
      return [
        { on: began, row },
        { on: ended, row: { ...row, through } },
      ];
    }),
  );

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
