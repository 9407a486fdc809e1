// 数据库参赛: the same SQL on PostgreSQL and DuckDB, each with its load apart.

import { digestOf } from '../../matching/digest.ts';
import type { Entrant } from '../entrants.ts';
import { peerVersion } from '../installed.ts';
import { type Comparing, DifferentDecision, type Oracle, refuseOne } from '../same-decisions.ts';
import { startDuckdb } from './duckdb.ts';
import { type MatchSql, matchSql } from './match-sql.ts';
import { type SqlPeer, startPostgres } from './postgres.ts';
import { sumsIn } from './sums.ts';
import { type Table, tablesOf } from './tables.ts';

export interface SqlEntrants {
  readonly join: Entrant;
  /** Nothing is compared: the tables are those of the join. */
  readonly load: Entrant;
  close(): Promise<void>;
}

/** Name of the load beside that of the join. */
export const loadOf = (name: string): string => `${name} 装入`;

export async function postgresEntrants(comparing: Comparing): Promise<SqlEntrants> {
  return entrantsOf('PostgreSQL 18', { peer: await startPostgres(), ...comparing });
}

export async function duckdbEntrants(comparing: Comparing): Promise<SqlEntrants | undefined> {
  if (peerVersion('@duckdb/node-api') === undefined) return undefined;
  return entrantsOf('DuckDB', { peer: await startDuckdb(), ...comparing });
}

async function entrantsOf(name: string, { peer, maker, oracle }: Comparing & { readonly peer: SqlPeer }): Promise<SqlEntrants> {
  const [tables, sql] = [tablesOf(maker, oracle.lots), matchSql(maker)];
  const whole = maker.question.lots.size / oracle.lots.length;
  await peer.load(tables);
  const compare = async () => {
    const [row = []] = await peer.query(sql.digest);
    const sums = sumsIn(row, maker.question.rules.length);
    if (digestOf(sums) !== oracle.digest) await nameDifference(name, { peer, sql, oracle });
  };
  return {
    join: {
      name,
      how: `按类别联接，一次算出十三条规则，只取计数；${whole === 1 ? '全部决定核对（摘要）' : `每 ${whole} 个标段取一个核对（摘要）与计时，按标段数推算`}`,
      compare,
      measure: async () => (await peer.cpuOf(() => peer.query(sql.counts))) * whole,
    },
    load: {
      name: loadOf(name),
      how: loadedText(tables),
      compare: async () => undefined,
      measure: () => peer.cpuOf(() => peer.load(tables)),
    },
    close: () => peer.close(),
  };
}

const loadedText = (tables: readonly Table[]) =>
  `${tables.reduce((so, { rows }) => so + rows.length, 0).toLocaleString('en-US')} 行装入，含统计`;

/** The digests differ: who decided what differently? */
async function nameDifference(name: string, { peer, sql, oracle }: { peer: SqlPeer; sql: MatchSql; oracle: Oracle }): Promise<never> {
  const { lots } = oracle;
  const { rules, enterprises } = oracle.question;
  const placeOf = new Map(lots.map((lot, at) => [lot, at]));
  for (const rule of rules.keys()) {
    const theirs = new Uint8Array(enterprises.size * lots.length);
    for (const row of await peer.query(sql.decisionsOf(rule))) {
      const [enterprise = 0, lot = 0, truth = 0] = row.map(Number);
      theirs[(placeOf.get(lot) ?? 0) * enterprises.size + enterprise] = truth;
    }
    for (const [at, truth] of theirs.entries()) {
      const lot = lots[Math.floor(at / enterprises.size)] ?? 0;
      refuseOne(name, { rule, enterprise: at % enterprises.size, lot }, { theirs: truth, oracle });
    }
  }
  throw new DifferentDecision(`决定不一致：${name} 的摘要不是 ${oracle.digest}。不再计时。`);
}
