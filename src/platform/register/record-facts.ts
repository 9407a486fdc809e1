// 记载事实: opens what is new, closes what it supersedes and keeps the rest of it; what is told again is left untouched.

import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '../database/connect.ts';
import type { EvidenceClass } from './stamp.ts';

/** By column of the table. Money is whole fen, days and instants are text. */
export type Row = Readonly<Record<string, unknown>>;

export interface Fact {
  /** All facts of one recording with the same columns. */
  readonly columns: Row;
  /** A `daterange` as text; undefined: not stated. */
  readonly valid: string | undefined;
  readonly source: string;
  readonly evidence: EvidenceClass;
}

export interface Register {
  readonly table: string;
  /** The columns that name a fact; at most one of a key is true on one day. */
  readonly key: readonly string[];
  /**
   * What a row means that does not state since when. `always`: it carries its own days (a decision, a commitment), so it is told anew
   * for all time. `from-then`: it describes a state, so what the register said before the day of the recording stays.
   */
  readonly undated: 'always' | 'from-then';
  /** The table says since when its subject is listed without a break. */
  readonly listed?: true;
  /** Rows may be public, and have an area: of where they come from, whoever does not keep them learns the unit and the day alone. */
  readonly published?: true;
  /** A row says who prepares a bid: what is done about it leaves no leaf that tells of it. */
  readonly secret?: true;
  /** Columns that name a subject, each with the register of that subject. */
  readonly subjects?: Readonly<Record<string, string>>;
}

export interface Facts extends Register {
  /** When we learnt it: later than every instant in the table. */
  readonly at: string;
  /** The civil day of `at`. */
  readonly on: PlainDate;
  readonly rows: readonly Fact[];
}

export interface Tally {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Two statements: the database looks for overlapping truths after each, and must find the old one closed. */
export async function recordFacts(database: Database, facts: Facts): Promise<Tally> {
  if (facts.rows.length === 0) return { rows: 0, added: 0, changed: 0, unchanged: 0 };
  const parts = partsOf(facts);
  await closing(facts, parts).execute(database);
  const { rows } = await opening(facts, parts).execute(database);
  const { added, unchanged } = rows[0] ?? { added: 0, unchanged: 0 };
  return { rows: facts.rows.length, added, changed: facts.rows.length - added - unchanged, unchanged };
}

type Sql = RawBuilder<unknown>;

interface Parts {
  readonly table: Sql;
  readonly columns: (of: string) => Sql;
  /** The held row is of the same key. */
  readonly sameKey: (of: string) => Sql;
  readonly sameContent: (of: string) => Sql;
  readonly listedAt: (of: Sql) => Sql;
}

function partsOf(facts: Facts): Parts {
  const names = Object.keys(facts.rows[0]?.columns ?? {});
  const content = names.filter((name) => !facts.key.includes(name));
  const columns = (of: string) => sql.join(names.map((name) => sql.ref(`${of}.${name}`)));
  const row = (of: string) => sql`row(${sql.join([...content.map((name) => sql.ref(`${of}.${name}`)), sql`true`])})`;
  const sameKey = (of: string) =>
    sql.join(
      facts.key.map((name) => sql`${sql.ref(`held.${name}`)} = ${sql.ref(`${of}.${name}`)}`),
      sql` and `,
    );
  return {
    table: sql.table(facts.table),
    columns,
    sameKey,
    sameContent: (of) => sql`${row('held')} is not distinct from ${row(of)}`,
    listedAt: (of) => (facts.listed ? sql`${of},` : sql``),
  };
}

/** What is told, as rows of the table. */
function toldOf({ table, rows }: Facts): Sql {
  const json = JSON.stringify(rows.map((it) => ({ ...it.columns, valid: it.valid, source: it.source, evidence: it.evidence })));
  return sql`jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb) as told`;
}

/** A key that was not held before has nothing to close, so that what is told without a day is told from this one. */
function closing(facts: Facts, { table, sameKey, sameContent }: Parts): Sql {
  const { at, on, undated } = facts;
  const valid = sql`coalesce(told.valid, case when ${undated === 'from-then'} then daterange(${on}::date, null) else '(,)' end)`;
  // With coalesce the key leads to what stands; a bare && leads through the index of overlaps, which takes ten times as long.
  return sql`
    update ${table} as held set known = tstzrange(lower(held.known), ${at})
    from ${toldOf(facts)}
    where ${sameKey('told')} and upper_inf(held.known) and coalesce(held.valid && ${valid}, false) and not ${sameContent('told')}`;
}

/**
 * New are the days on which the same is not held already; kept are the days of a closed row that nothing was told about. Held before is
 * what was known up to this instant, whether or not it has been closed just now.
 */
function opening(
  facts: Facts,
  { table, columns, sameKey, sameContent, listedAt }: Parts,
): RawBuilder<{ added: number; unchanged: number }> {
  const { rows, at, on, undated, listed } = facts;
  const names = sql.join(Object.keys(rows[0]?.columns ?? {}).map((name) => sql.ref(name)));
  const wasHeld = sql`lower(held.known) < ${at}`;
  return sql<{ added: number; unchanged: number }>`
    with said as materialized (
      select ${columns('told')}, told.source, told.evidence, before.*,
        coalesce(told.valid, case when ${undated === 'from-then'} and before.was_held then daterange(${on}::date, null) else '(,)' end) as valid
      from ${toldOf(facts)}, lateral (
        select count(*) filter (where ${wasHeld}) > 0 as was_held,
          ${listed ? sql`min(held.listed_at) filter (where ${wasHeld}) as listed_at,` : sql``}
          range_agg(held.valid) filter (where upper_inf(held.known) and ${sameContent('told')}) as same,
          range_agg(held.valid) filter (where upper(held.known) = ${at}) as closed
        from ${table} as held
        where ${sameKey('told')} and (upper_inf(held.known) or upper(held.known) = ${at})
      ) as before
    ), told as materialized (
      select said.*, datemultirange(said.valid) - coalesce(said.same, '{}') as fresh from said
    ), written as (
      insert into ${table} (${names}, ${listedAt(sql.ref('listed_at'))} valid, known, source, evidence)
      select ${columns('told')}, ${listedAt(sql`coalesce(told.listed_at, ${at})`)} piece, tstzrange(${at}, null), told.source, told.evidence
      from told, unnest(told.fresh) as piece
      union all
      select ${columns('held')}, ${listedAt(sql.ref('held.listed_at'))} piece, tstzrange(${at}, null), held.source, held.evidence
      from told join ${table} as held on ${sameKey('told')} and upper(held.known) = ${at},
        unnest(datemultirange(held.valid) - datemultirange(told.valid)) as piece
      where not told.closed <@ told.valid
    )
    select count(*) filter (where not isempty(fresh) and not was_held) as added, count(*) filter (where isempty(fresh)) as unchanged
    from told`;
}
