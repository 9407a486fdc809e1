// 演员表何时为人所知: each row of the small city on the day on which a city could learn of it.

import { daysAfter, type PlainDate } from '../../src/kernel/plain-date.ts';
import { castRows, type SeededRegister } from '../cast-rows.ts';
import { day, fromTheStart, type Row, type Told } from './days.ts';

/** Not before the register began. */
const since = (on: string | number | undefined, days = 0): PlainDate => {
  if (on === undefined || on === '') return fromTheStart;
  const known = daysAfter(day(String(on)), days);
  return known < fromTheStart ? fromTheStart : known;
};

const plannedTold = day('2026-10-30');
const lotTold = new Map(castRows.lot.map(({ code, noticedOn, published }) => [code, published === '否' ? plannedTold : since(noticedOn)]));

const toldOn: Readonly<Record<SeededRegister, (row: Readonly<Partial<Row>>) => PlainDate>> = {
  enterprise: () => fromTheStart,
  certificate: () => fromTheStart,
  person: () => fromTheStart,
  licence: () => fromTheStart,
  led_work: ({ acceptedOn }) => since(acceptedOn, 15),
  appointment: ({ from }) => since(from, 10),
  sanction: ({ decidedOn, restoredOn }) => since(/^\d/.test(String(restoredOn)) ? restoredOn : decidedOn, 10),
  ban: ({ from }) => since(from, 7),
  credit_score: ({ scoredOn }) => since(scoredOn, 6),
  project: ({ code }) => since(`${String(code).slice(0, 4)}-01-02`),
  lot: ({ code }) => lotTold.get(code) ?? fromTheStart,
  lot_parameter: ({ lot }) => lotTold.get(lot) ?? fromTheStart,
  // Not before the lot that it names.
  guarantee_commitment: ({ committedOn, lot }) => [since(committedOn), lotTold.get(lot) ?? fromTheStart].sort().at(-1) ?? fromTheStart,
};

export const castTold = (register: SeededRegister): readonly Told[] =>
  castRows[register].map((row) => ({
    on: toldOn[register](row),
    row: Object.fromEntries(Object.entries(row).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]]))),
  }));
