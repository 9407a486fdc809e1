// 可能符合条件: which firms may be eligible for some lots by what is registered about everybody, read off the columns; whatever they bid.

import { type AsOf, latest } from '#kernel/as-of';
import type { PlainDate } from '#kernel/plain-date';
import type { Rule } from '#law/rule/rule';
import { type FirmRead, type FirmsByParts, type LotRead, pagesOf } from '../everybody/read-everybody.ts';
import { type FirmsAnswered, weighEverybody } from '../everybody/weigh-everybody.ts';

export interface RegistersOfAll extends FirmsByParts {
  /** Between two of these days all that the registers say about firms is the same; `after` does not belong to them. */
  turningDays(days: {
    readonly after: PlainDate;
    readonly through: PlainDate;
    readonly asOf: Pick<AsOf, 'knownAt'>;
  }): Promise<readonly PlainDate[]>;
}

/** Lots, and what a program asks of the registers for them; one of the demands is enough. */
export interface Asked {
  readonly demands: readonly Rule[];
  readonly lots: readonly LotRead['facts'][];
}

/**
 * Firms are weighed as of the deadline, like each in its own name. Lots between whose deadlines nothing changes are read for as one. Who is
 * answered no by the list of firms and their certificates alone is answered no whatever else is registered, and is not read further.
 */
export async function firmsWithinReach(asked: readonly Asked[], registers: RegistersOfAll): Promise<ReadonlySet<string>> {
  const within = new Set<string>();
  for (const { day, due } of await together(asked, registers)) {
    const asOf: AsOf = { validOn: day, knownAt: latest };
    for await (const listed of pagesOf((it) => registers.listed({ ...it, asOf }))) {
      const possible = answered(listed, due, ({ yes, unknown }) => [...yes, ...unknown]);
      const firms = await registers.completed(possible, asOf);
      for (const { creditCode } of answered(firms, due, ({ yes }) => yes)) within.add(creditCode);
    }
  }
  return within;
}

/** Those of whom some answer counts. */
function answered(firms: readonly FirmRead[], due: readonly Asked[], counts: (answers: FirmsAnswered) => readonly number[]) {
  const places = new Set<number>();
  for (const { demands, lots } of due) {
    if (firms.length === 0 || lots.length === 0) continue;
    const coded = lots.map((facts, at) => ({ code: String(at), ceiling: undefined, facts }));
    weighEverybody({ firms, lots: coded, committed: [] }, demands, (at) => {
      for (const rule of demands.keys()) for (const lot of lots.keys()) for (const place of counts(at({ rule, lot }))) places.add(place);
    });
  }
  return firms.filter((_, place) => places.has(place));
}

/** By the day for which the registers are read. */
async function together(asked: readonly Asked[], { turningDays }: RegistersOfAll) {
  const deadlines = asked.flatMap(({ lots }) => lots.map(({ bidsDueOn }) => bidsDueOn)).toSorted();
  const [first, last] = [deadlines.at(0), deadlines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const turns = first === last ? [] : await turningDays({ after: first, through: last, asOf: { knownAt: latest } });
  const dayFor = (it: LotRead['facts']) => turns.findLast((day) => day <= it.bidsDueOn) ?? first;
  const days = [...new Set(asked.flatMap(({ lots }) => lots.map(dayFor)))];
  return days.map((day) => ({ day, due: asked.map(({ demands, lots }) => ({ demands, lots: lots.filter((it) => dayFor(it) === day) })) }));
}
