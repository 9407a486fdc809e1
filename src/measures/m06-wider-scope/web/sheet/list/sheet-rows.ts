// 核对表清单的行: the firm's own sheets are few, so the page itself finds, sorts and pages them.

import type { CheckSheetList } from '#contract/measures/m06-wider-scope';
import type { ListAnswer, ListAsked } from '../../../../../web/ui/list/list-of.ts';
import { concluded } from '../../../telling/conclusions.ts';

export type SheetRow = CheckSheetList['rows'][number];

/** The last weighing gave another conclusion than the sheet bears. */
export const isMoved = ({ may, mayNow, upTo, upToNow }: SheetRow): boolean =>
  concluded.some((of) => may[of] !== mayNow[of] || (of !== 'certificate' && upTo[of] !== upToNow[of]));

export type SheetState = 'open' | 'opened' | 'withdrawn';

/** On the day itself bids can still be handed in. */
export function stateOf({ lot, withdrawn }: SheetRow, today: string): SheetState {
  if (withdrawn) return 'withdrawn';
  return today <= lot.bidsDueOn ? 'open' : 'opened';
}

export function sheetsAsked(all: readonly SheetRow[], asked: ListAsked, today: string): ListAnswer<SheetRow> {
  const found = inOrder(
    all.filter((row) => isAsked(row, asked.filters, today)),
    asked.sort,
  );
  const first = (asked.page - 1) * asked.size;
  return { rows: found.slice(first, first + asked.size), total: found.length, registerLoaded: all.length > 0 };
}

function isAsked(row: SheetRow, { q = '', state, moved }: ListAsked['filters'], today: string): boolean {
  const words = `${row.number} ${row.lot.code} ${row.lot.title}`.toUpperCase();
  return (
    words.includes(q.toUpperCase()) &&
    (state === undefined || stateOf(row, today) === state) &&
    (moved === undefined || isMoved(row) === (moved === 'yes'))
  );
}

const keys: Readonly<Record<string, (row: SheetRow) => string>> = {
  bidsDueOn: ({ lot }) => lot.bidsDueOn,
  madeOn: ({ madeAt }) => madeAt,
};

/** Newest first where nothing else is asked. */
function inOrder(rows: readonly SheetRow[], sort: ListAsked['sort']): readonly SheetRow[] {
  const keyOf = sort === undefined ? undefined : keys[sort.key];
  if (sort === undefined || keyOf === undefined) return rows;
  const rising = [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
  return sort.down ? rising.reverse() : rising;
}
