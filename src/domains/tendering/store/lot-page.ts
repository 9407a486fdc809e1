// 标段清单的查询: which lots are asked for, and in which order.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { allOf, containing, when, within, wordsOf } from '#platform/list/conditions';
import type { ListWanted, Order, PageAsked } from '#platform/list/page-of';
import { trueAsOf } from '#platform/register/true-as-of';
import type { LotState, LotsAsked, lotSorts } from '../contract.ts';

type Wanted = Omit<LotsAsked, 'page' | 'size'> & { readonly asOf: AsOf };

export const pageAsked = (asked: LotsAsked & Wanted): PageAsked => ({
  columns: lotColumns(asked.asOf),
  from: 'lot',
  ...lotsWanted(asked),
  page: asked.page,
  size: asked.size,
});

export const lotsWanted = (asked: Wanted): ListWanted => ({
  where: matching(asked),
  order: [...orderOf(asked), { by: sql`lot.code` }],
});

function matching(asked: Wanted): RawBuilder<boolean> {
  const { q, area, category, state, noticedOn, bidsDueOn, admitsMeasure6, project, funding, sector, published, asOf } = asked;
  return allOf([
    trueAsOf('lot', asOf),
    when(area, (it) => sql<boolean>`lot.area = any(${it})`),
    when(category, (it) => sql<boolean>`lot.category = any(${it})`),
    when(noticedOn, (it) => within(sql`lot.noticed_on`, it)),
    when(bidsDueOn, (it) => within(sql`lot.bids_due_on`, it)),
    when(state, (it) => inState(it, asOf)),
    when(admitsMeasure6, (it) => sql<boolean>`lot.admits_measure6 is not distinct from ${{ yes: true, no: false, unknown: null }[it]}`),
    when(project, (it) => sql<boolean>`lot.project = ${it}`),
    when(funding, (it) => follows('funding', it, asOf)),
    when(sector, (it) => follows('sector', it, asOf)),
    when(published, (it) => sql<boolean>`lot.published = ${it === 'yes'}`),
    ...wordsOf(q).map(wordIn),
  ]);
}

/** What a lot does not say itself, its project says; of the project only what the caller may see. */
export const lotColumns = (
  asOf: AsOf,
): RawBuilder<unknown> => sql`lot.*, trust.told_source(lot.source, lot.area, lower(lot.known)) as told_source,
  ${ofProject('owner', asOf)} as owner_then, ${ofProject('owner_code', asOf)} as owner_code_then,
  ${ofProject('funding', asOf)} as funding_then, ${ofProject('sector', asOf)} as sector_then`;

function ofProject(column: 'owner' | 'owner_code' | 'funding' | 'sector', asOf: AsOf): RawBuilder<unknown> {
  // The code of another owner does not go with the name that the lot states.
  const isOwn = column === 'owner_code' ? sql`lot.owner is not null` : sql`lot.${sql.ref(column)} is not null`;
  return sql`case when ${isOwn} then lot.${sql.ref(column)} else (
    select project.${sql.ref(column)} from project where project.code = lot.project and ${trueAsOf('project', asOf)}) end`;
}

/** As the lot says, or where it says nothing, its project. */
function follows(column: 'funding' | 'sector', value: string, asOf: AsOf): RawBuilder<boolean> {
  const [own, projects] = [sql.ref(`lot.${column}`), sql.ref(`project.${column}`)];
  return sql<boolean>`(${own} = ${value} or ${own} is null and lot.project in (
    select project.code from project where ${projects} = ${value} and ${trueAsOf('project', asOf)}))`;
}

function inState(state: LotState, { validOn }: AsOf): RawBuilder<boolean> {
  if (state === 'not-yet') return sql<boolean>`lot.noticed_on > ${validOn}`;
  if (state === 'closed') return sql<boolean>`lot.bids_due_on < ${validOn}`;
  return sql<boolean>`lot.noticed_on <= ${validOn} and lot.bids_due_on >= ${validOn}`;
}

function wordIn(word: string): RawBuilder<boolean> {
  return sql<boolean>`lot.search_text like ${containing(word)}`;
}

const sortColumns: Readonly<Record<(typeof lotSorts)[number], Order>> = {
  code: { by: sql`lot.code` },
  title: { by: sql`lot.title` },
  area: { by: sql`area_place(lot.area)` },
  priceCeiling: { by: sql`lot.price_ceiling_fen`, nullable: true },
  noticedOn: { by: sql`lot.noticed_on` },
  bidsDueOn: { by: sql`lot.bids_due_on` },
};

/** Unless asked otherwise: what is open, the nearest deadline first; then what is announced, the nearest first; then what is past, the newest first. */
function orderOf({ sort, asOf: { validOn } }: Wanted): readonly Order[] {
  if (sort === undefined) {
    const day = sql`${validOn}::date`;
    return [
      { by: sql`case when lot.bids_due_on < ${day} then 2 when lot.noticed_on > ${day} then 1 else 0 end` },
      { by: sql`abs(lot.bids_due_on - ${day})` },
      { by: sql`lot.noticed_on`, descending: true },
    ];
  }
  const field = sort.replace(/^-/, '') as (typeof lotSorts)[number];
  return [{ ...sortColumns[field], descending: sort.startsWith('-') }];
}
