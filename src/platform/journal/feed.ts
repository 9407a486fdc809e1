// 日志的次序: every leaf gets its place once all that could stand before it are in, so that a reader who goes on skips nothing.

import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Leaf } from './leaf.ts';

export interface FeedEntry extends Leaf {
  /** 1, 2, 3 without a gap. */
  readonly seq: number;
  /** Hexadecimal, as it was computed when the leaf was written. */
  readonly hash: string;
}

interface Page {
  /** The last place that the reader has; 0 at the beginning. */
  readonly after: number;
  readonly limit: number;
}

/** In a transaction of its own: whoever has written a leaf in this one must not give it a place. */
export async function readFeed(transaction: Database, { after, limit }: Page): Promise<readonly FeedEntry[]> {
  await givePlaces(transaction);
  const { rows } = await sql<FeedEntry>`
    select seq, id, act, clause, actor, unit, occurred_on as "occurredOn", recorded_at as "recordedAt", object,
      encode(effects_digest, 'hex') as "effectsDigest", encode(leaf_hash, 'hex') as hash
    from journal_sequence join journal_leaf on journal_leaf.id = journal_sequence.leaf
    where seq > ${after} order by seq limit ${limit}`.execute(transaction);
  return rows;
}

/**
 * A leaf is ready when no transaction that began before its own, or with it, is still open: below the snapshot's xmin all are
 * committed and seen, or gone. A number past the snapshot's xmax comes from the server that a restored database was on before.
 */
export async function givePlaces(transaction: Database): Promise<void> {
  // First, and by itself: the next statement then sees what the sequencer before us committed. The number only has to be ours.
  await sql`select pg_advisory_xact_lock(20240930)`.execute(transaction);
  await sql`
    with snapshot as (select pg_current_snapshot() as it),
    ready as (
      delete from journal_waiting using snapshot
      where xid < pg_snapshot_xmin(it) or xid >= pg_snapshot_xmax(it)
      returning leaf, xid, added_at
    )
    insert into journal_sequence (seq, leaf)
    select (select coalesce(max(seq), 0) from journal_sequence) + row_number() over (order by xid, added_at, leaf), leaf
    from ready`.execute(transaction);
}

/** The last place that an act was given; 0 while there is none. That an hour has passed is no act. */
export async function lastPlace(database: Database): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select seq as last from journal_sequence join journal_leaf on journal_leaf.id = leaf
    where act <> 'sealed-batch' order by seq desc limit 1`.execute(database);
  return rows[0]?.last ?? 0;
}
