// 一对的 SQL: all rules for one enterprise and one lot, by a prepared statement and primary keys.

import type { PairMaker } from '../pairs.ts';
import type { Comparing } from '../same-decisions.ts';
import { joinedCount, matchSql } from './match-sql.ts';
import { startPostgres } from './postgres.ts';
import { quoted, sqlOf } from './rule-sql.ts';
import { tablesOf } from './tables.ts';

export interface PostgresPairs {
  /** 0 no, 1 unknown, 2 yes, of each rule: the best of the enterprise's certificates. */
  ask(enterprise: number, lot: number): Promise<readonly number[]>;
  /** Of one enterprise with all lots, or one lot with all enterprises: whoever is not answered no by all rules, and what each rule says. */
  askOne(side: 'enterprise' | 'lot', place: number): Promise<readonly OfOne[]>;
  close(): Promise<void>;
}

type OfOne = readonly [other: number, ...holds: readonly (boolean | null)[]];

export async function postgresPairs({ maker, oracle }: Comparing): Promise<PostgresPairs> {
  const { client, load, close } = await startPostgres();
  const tables = tablesOf(maker, oracle.lots);
  await load(tables);
  for (const { name, columns } of tables) await client.query(`create index on ${name} (${columns[0]?.name})`);
  for (const [bound, other] of maker.shared) {
    await client.query(`create index on unit (${quoted(bound)}); create index on lot (${quoted(other)})`);
  }
  const statement = { name: 'pair', text: pairSql(maker), rowMode: 'array' as const };
  const ask = async (enterprise: number, lot: number) => {
    const { rows } = await client.query<number[]>({ ...statement, values: [enterprise, lot] });
    return rows[0] ?? [];
  };
  const { ofOne } = matchSql(maker);
  const askOne = async (side: 'enterprise' | 'lot', place: number) => {
    const asked = { name: `one ${side}`, text: ofOne(side), rowMode: 'array' as const, values: [place] };
    return (await client.query<[number, ...(boolean | null)[]]>(asked)).rows;
  };
  return { ask, askOne, close };
}

function pairSql(maker: PairMaker): string {
  const truths = maker.question.rules.map(({ phrases }) => {
    const holds = phrases.map(({ test }) => sqlOf(test, maker.slots)).join(' and ');
    return `max(case (${holds}) when true then 2 when false then 0 else 1 end)`;
  });
  return `select ${truths.join(', ')} from lot l join unit u on u.enterprise = $1 ${joinedCount(maker)} where l.lot = $2`;
}
