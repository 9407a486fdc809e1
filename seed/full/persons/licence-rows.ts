// 注册专业与业绩的行: what project managers are registered for, and the works they led to the end.

import { daysAfter, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { happens, pick, weighted, whole } from '../chance.ts';
import { dayBetween, type Row, type Told } from '../days.ts';
import type { Rank } from '../proportions.ts';
import { workTitle } from '../words/work-kinds.ts';
import type { CityPerson } from './person.ts';

/** 二级建造师 are registered in these only (建市〔2008〕48号). */
const secondGrade = ['建筑工程', '公路工程', '水利水电工程', '市政公用工程', '机电工程'];
/** What has no registration of its own is led by these. */
const ledBy: Readonly<Record<string, string>> = { 电力工程: '机电工程', 石油化工工程: '机电工程' };

const firstGradeShare: Readonly<Record<Rank, number>> = {
  special: 0.7,
  first: 0.55,
  second: 0.16,
  third: 0.03,
  specialty: 0.04,
  labour: 0,
};

interface Licence {
  readonly category: string;
  readonly grade: string;
}

const managers = (persons: readonly CityPerson[]) => persons.filter(({ trade }) => trade === '项目经理');

export const licenceRows = (persons: readonly CityPerson[]): readonly Told[] =>
  managers(persons).flatMap((person) => licencesOf(person).map((it) => ({ on: person.listedOn, row: { person: person.id, ...it } })));

function licencesOf({ id, firm, crossesInto }: CityPerson): readonly Licence[] {
  if (crossesInto !== undefined)
    return [firm.held[0]?.category ?? crossesInto, crossesInto].map((category) => ({ category, grade: '一级' }));
  const grade = happens(`${id} first grade`, firstGradeShare[firm.rank]) ? '一级' : '二级';
  const own =
    firm.held.length === 0 ? ['建筑工程', '机电工程', '市政公用工程'] : firm.held.map(({ category }) => ledBy[category] ?? category);
  const may = own.filter((it) => grade === '一级' || secondGrade.includes(it));
  if (may.length === 0) return [{ category: own[0] ?? '建筑工程', grade: '一级' }];
  const first = happens(`${id} main`, 0.7) ? (may[0] ?? '建筑工程') : pick(`${id} category`, may);
  const second = pick(`${id} second category`, secondGrade);
  return [
    { category: first, grade },
    ...(second !== first && happens(`${id} has a second`, 0.16)
      ? [{ category: second, grade: happens(`${id} both`, 0.6) ? grade : '二级' }]
      : []),
  ];
}

const worksLed = { none: 52, one: 27, two: 14, three: 7 } as const;
const counts: Readonly<Record<keyof typeof worksLed, number>> = { none: 0, one: 1, two: 2, three: 3 };
/** 万元 */
const amounts: Readonly<Record<Rank, readonly [number, number]>> = {
  special: [6000, 48_000],
  first: [2500, 26_000],
  second: [700, 7800],
  third: [180, 2400],
  specialty: [90, 1500],
  labour: [60, 500],
};
/** Of so many works it is not known of which kind they were, when they were accepted, or how much they cost. */
const dirt = { noCategory: 0.015, notAccepted: 0.03, noAmount: 0.03 } as const;

export const ledWorkRows = (persons: readonly CityPerson[]): readonly Told[] =>
  managers(persons).flatMap((person) => [
    ...(person.crossesInto === undefined ? [] : [crossWork(person, person.crossesInto)]),
    ...Array.from({ length: counts[weighted(`${person.id} works`, worksLed)] }, (_, i) => ledWork(person, `${person.id} work ${i}`)),
  ]);

function crossWork({ id, firm, listedOn }: CityPerson, category: string): Told {
  const key = `${id} crossed`;
  const acceptedOn = dayBetween(key, ['2021-09-01', '2024-06-30']);
  const project = workTitle(key, { area: firm.area === '市外' ? '海州区' : firm.area, category });
  return { on: listedOn, row: { person: id, project, category, acceptedOn, amount: whole(`${key} amount`, [2400, 9000]) } };
}

function ledWork(person: CityPerson, key: string): Told {
  const { id, firm, listedOn } = person;
  const category = licencesOf(person)[0]?.category ?? '建筑工程';
  const area = firm.area === '市外' ? '海州区' : firm.area;
  const acceptedOn = dayBetween(`${key} accepted`, ['2018-06-01', '2026-09-30']);
  const [least, most] = amounts[firm.rank];
  // Most works lie near the lower end.
  const amount = Math.round(least + (most - least) * (whole(`${key} amount`, [0, 100]) / 100) ** 2.2);
  const row: Row = {
    person: id,
    project: workTitle(key, { area, category }),
    ...(happens(`${key} no category`, dirt.noCategory) ? {} : { category }),
    ...(happens(`${key} not accepted`, dirt.notAccepted) ? {} : { acceptedOn }),
    ...(happens(`${key} no amount`, dirt.noAmount) ? {} : { amount }),
  };
  return { on: later(listedOn, daysAfter(acceptedOn, 30)), row };
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
