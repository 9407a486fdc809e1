// 一家有变、一标段有变: one enterprise with all lots and one lot with all enterprises, ours beside the database's, decisions compared first.

import type { Row } from '../../../src/law/facts.ts';
import { enterprisesOfOne, lotsOfOne, type OneSide } from '../../../src/matching/one-side.ts';
import type { Contestant } from '../measuring/processor-time.ts';
import type { Ratio } from '../measuring/report.ts';
import { type Comparing, refuseOne } from '../peers/same-decisions.ts';
import type { PostgresPairs } from '../peers/sql/one-pair.ts';
import { medianMicroseconds } from './median-microseconds.ts';

type Side = 'enterprise' | 'lot';
const words = { enterprise: '一家企业对全部标段', lot: '一个标段对全部企业' } as const;
const ours = (side: Side) => `筑策：${words[side]}`;
const theirs = (side: Side) => `PostgreSQL 18：${words[side]}`;
const sides = ['enterprise', 'lot'] as const;

/** So many of either side, spread over it. */
const asked = 40;

export interface OneChanged {
  readonly contestants: readonly (Contestant & { readonly how: string })[];
  ratios(median: (name: string) => number): readonly Ratio[];
}

/** Throws for the first decision that differs. */
export async function oneChanged(comparing: Comparing, postgres: PostgresPairs): Promise<OneChanged> {
  const { question } = comparing.oracle;
  const from = performance.now();
  const askOf: Readonly<Record<Side, OneSide>> = { enterprise: lotsOfOne(question), lot: enterprisesOfOne(question) };
  const ready = Math.round(performance.now() - from);
  const rowsOf = { enterprise: question.enterprises, lot: question.lots } as const;
  const contestants = [];
  for (const side of sides) {
    const places = Array.from({ length: asked }, (_, at) => Math.floor((at * rowsOf[side].size) / asked));
    const rows = places.map((place) => rowsOf[side].rowAt(place));
    for (const place of places) await compareOne(comparing, { side, place, ask: askOf[side], postgres, facts: rowsOf[side].rowAt(place) });
    contestants.push(
      {
        name: ours(side),
        how: `一对的代码，只看可能相遇的；两边的候选先备好一次，共 ${ready} 毫秒`,
        measure: () => medianMicroseconds(rows, askOf[side], 1),
      },
      {
        name: theirs(side),
        how: '预备语句，类别与主键都有索引的联接，只回不全是否的行',
        measure: () => medianMicroseconds(places, (place) => postgres.askOne(side, place), 1),
      },
    );
  }
  const ratios = (median: (name: string) => number) =>
    sides.map(
      (side): Ratio => ({
        against: `${words[side]}，比 PostgreSQL 18`,
        value: median(theirs(side)) / median(ours(side)),
        goal: goals[side],
      }),
    );
  return { contestants, ratios };
}

const goals = { enterprise: 50, lot: 200 } as const;

interface One {
  readonly side: Side;
  readonly place: number;
  readonly facts: Row;
  readonly ask: OneSide;
  readonly postgres: PostgresPairs;
}

/** Whom the database names, we name, rule by rule, and nobody else; and what we say is what the columns say. */
async function compareOne({ oracle }: Comparing, { side, place, facts, ask, postgres }: One): Promise<void> {
  const told = ask(facts);
  const rows = await postgres.askOne(side, place);
  for (const [rule, { yes, unknown }] of told.entries()) {
    const said = new Map<number, number>([...yes.map((it) => [it, 2] as const), ...unknown.map((it) => [it, 1] as const)]);
    const named = new Map(rows.map(([other, ...holds]) => [other, holds[rule] === true ? 2 : holds[rule] === null ? 1 : 0]));
    for (const other of new Set([...said.keys(), ...named.keys()])) {
      const at = side === 'enterprise' ? { rule, enterprise: place, lot: other } : { rule, enterprise: other, lot: place };
      refuseOne('PostgreSQL 18', at, { theirs: named.get(other) ?? 0, oracle });
      refuseOne(words[side], at, { theirs: said.get(other) ?? 0, oracle });
    }
  }
}
