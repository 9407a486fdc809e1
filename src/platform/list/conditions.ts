// 查询条件: the conditions of a list, all of which must hold; and texts that a search may contain literally.

import { type RawBuilder, sql } from 'kysely';

/** `undefined`: not asked for. */
export function allOf(conditions: readonly (RawBuilder<boolean> | undefined)[]): RawBuilder<boolean> {
  const asked = conditions.filter((it) => it !== undefined);
  return asked.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(asked, sql` and `)}`;
}

export const when = <Value>(value: Value | undefined, condition: (value: Value) => RawBuilder<boolean>): RawBuilder<boolean> | undefined =>
  value === undefined ? undefined : condition(value);

/** Contains it as it is written: `%` and `_` stand for themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Several words are all needed. */
export const wordsOf = (q: string | undefined): readonly string[] => (q ?? '').normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);

/** Both days included; an end that is not named is open. */
export const within = (day: RawBuilder<unknown>, { from, through }: { readonly from?: string; readonly through?: string }) =>
  allOf([when(from, (it) => sql<boolean>`${day} >= ${it}::date`), when(through, (it) => sql<boolean>`${day} <= ${it}::date`)]);
