// 演示城市的人员: who works for each firm, and on which works; most lead one at a time.

import { daysAfter, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { dealt, happens, pick, whole } from '../chance.ts';
import { dayBetween, firmFileDays } from '../days.ts';
import type { CityFirm } from '../firms/firm.ts';
import { personsByTrade, personsOf, type Rank } from '../proportions.ts';
import { personName } from '../words/person-words.ts';
import { workTitle } from '../words/work-kinds.ts';
import type { Appointment, CityPerson } from './person.ts';

/** Of those on the books, so many are on a work at some time that the register tells of. */
const appointed = 0.42;
/** So many of those led two works at once: the register says so, and the quality checks ask. */
const onTwo = 0.015;
/** So many came to their firm after it was listed. */
const joinedLater = 0.12;

export function cityPersons(firms: readonly CityFirm[]): readonly CityPerson[] {
  const firmOfEach = firms.flatMap((firm) =>
    Array.from({ length: whole(`firm ${firm.serial} persons`, personsOf[firm.rank]) }, () => firm),
  );
  const trades = dealt('trades', personsByTrade, firmOfEach.length);
  const numbers = new Map<string, number>();
  return firmOfEach.map((firm, i): CityPerson => {
    const id = `P${1001 + i}`;
    const trade = firm.held.length === 0 && i % 3 > 0 ? '安全员' : (trades[i] ?? '施工员');
    const number = numbers.get(trade) ?? 0;
    numbers.set(trade, number + 1);
    const crossesInto = crossing(firm, firmOfEach[i - 1]);
    if (crossesInto !== undefined)
      return {
        id,
        name: personName('项目经理', 1080 + (i % 120)),
        trade: '项目经理',
        firm,
        listedOn: firm.listedOn,
        appointments: [],
        crossesInto,
      };
    const later = firmFileDays.filter((it) => it > firm.listedOn).slice(0, 7);
    const listedOn = later.length > 0 && happens(`${id} joined later`, joinedLater) ? pick(`${id} joined`, later) : firm.listedOn;
    return { id, name: personName(trade, number), trade, firm, listedOn, appointments: appointmentsOf(id, firm) };
  });
}

const four = ['市政公用工程', '公路工程', '水利水电工程', '港口与航道工程'];

/** The first on the books of a first-grade firm in one of the four has also led a work in another of them (M06.S2). */
function crossing(firm: CityFirm, before: CityFirm | undefined): string | undefined {
  const [main] = firm.held;
  if (firm === before || firm.rank !== 'first' || main === undefined || !four.includes(main.category)) return undefined;
  const others = four.filter((it) => it !== main.category && it !== '港口与航道工程');
  return pick(`firm ${firm.serial} crosses into`, others);
}

/** Labour firms send people, and answer for no works. */
const worksFrom: readonly Rank[] = ['special', 'first', 'second', 'third', 'specialty'];

function appointmentsOf(id: string, firm: CityFirm): readonly Appointment[] {
  if (!worksFrom.includes(firm.rank) || !happens(`${id} appointed`, appointed)) return [];
  const first = appointment(`${id} first`, firm, dayBetween(`${id} from`, ['2023-03-01', '2025-12-31']));
  if (happens(`${id} on two`, onTwo)) return [open(first), appointment(`${id} second`, firm, daysAfter(first.from, 60))].map(open);
  if (first.through === undefined || !happens(`${id} goes on`, 0.5)) return [first];
  const from = daysAfter(first.through, whole(`${id} rests`, [20, 120]));
  return from > '2026-09-30' ? [first] : [first, appointment(`${id} next`, firm, from)];
}

const open = ({ work, from }: Appointment): Appointment => ({ work, from });

/** A work lasts from ten months to two years and a half. */
function appointment(key: string, firm: CityFirm, from: PlainDate): Appointment {
  const area = firm.area === '市外' ? '海州区' : firm.area;
  const work = workTitle(key, { area, category: firm.held[0]?.category ?? '建筑工程' });
  const through = daysAfter(from, whole(`${key} lasts`, [300, 900]));
  return through > '2026-10-20' ? { work, from } : { work, from, through };
}
