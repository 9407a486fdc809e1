// 机会有变的消息: what a firm is told when lots come into its eligible ones or leave them; one notice for all of a round.

import type { NewNotice } from '#domains/notices';
import { type StandingNews, suppliedBy } from '#measures/m06-wider-scope';

export function noticeOfStanding({ creditCode, turn, gained, lost }: StandingNews): Omit<NewNotice, 'arrivedOn' | 'arrivedAt'> {
  const rows = [...gained, ...lost].map(({ row }) => row);
  const [only] = rows;
  return {
    creditCode,
    about: 'standing',
    turn,
    // A lot that was withdrawn has no page any more.
    path: rows.length === 1 && only !== undefined ? `/tenders/${encodeURIComponent(only.lot.code)}` : '/opportunities',
    told: {
      kind: 'standing-changed',
      gained: gained.map(({ row: { lot, way, upTo }, isNewLot }) => ({ lot: named(lot), way, upTo, isNewLot })),
      lost: lost.map(({ lot, row }) => ({
        lot: named(lot),
        list: row === undefined ? ('withdrawn' as const) : row.list,
        failing: [...(row?.failing ?? [])],
        missing: (row?.missing ?? []).map(({ fact, title, askOf }) => ({ title, askOf: suppliedBy({ fact, askOf }) })),
      })),
    },
  };
}

const named = ({ code, title, bidsDueOn }: { readonly code: string; readonly title: string; readonly bidsDueOn: string }) => ({
  code,
  title,
  bidsDueOn,
});
