// 可能符合条件: which firms may be eligible for some lots by what is registered about everybody, read off the columns; whatever they bid.

import { type AsOf, latest } from '#kernel/as-of';
import type { PlainDate } from '#kernel/plain-date';
import { demandsOfRegisters } from '../../rules/standing/demands-of-registers.ts';
import { type EverybodyPorts, type LotRead, pagesOf } from '../everybody/read-everybody.ts';
import { weighEverybody } from '../everybody/weigh-everybody.ts';

export interface RegistersOfAll extends Pick<EverybodyPorts, 'firms'> {
  /** Between two of these days all that the registers say about firms is the same; `after` does not belong to them. */
  turningDays(days: {
    readonly after: PlainDate;
    readonly through: PlainDate;
    readonly asOf: Pick<AsOf, 'knownAt'>;
  }): Promise<readonly PlainDate[]>;
}

/** Firms are weighed as of the deadline, like each in its own name. Lots between whose deadlines nothing changes are read for as one. */
export async function firmsWithinReach(lots: readonly LotRead['facts'][], registers: RegistersOfAll): Promise<ReadonlySet<string>> {
  const within = new Set<string>();
  for (const { day, due } of await together(lots, registers)) {
    const asked = due.map((facts, at) => ({ code: String(at), ceiling: undefined, facts }));
    for await (const firms of pagesOf((it) => registers.firms({ ...it, asOf: { validOn: day, knownAt: latest } }))) {
      const answered = weighEverybody({ firms, lots: asked, committed: [] }, demandsOfRegisters);
      for (const rule of demandsOfRegisters.keys())
        for (const lot of asked.keys()) for (const place of answered({ rule, lot }).yes) within.add(firms[place]?.creditCode ?? '');
    }
  }
  return within;
}

async function together(lots: readonly LotRead['facts'][], { turningDays }: RegistersOfAll) {
  const deadlines = lots.map(({ bidsDueOn }) => bidsDueOn).toSorted();
  const [first, last] = [deadlines.at(0), deadlines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const turns = first === last ? [] : await turningDays({ after: first, through: last, asOf: { knownAt: latest } });
  const of = Map.groupBy(lots, ({ bidsDueOn }) => turns.findLast((day) => day <= bidsDueOn) ?? first);
  return [...of].map(([day, due]) => ({ day, due }));
}
