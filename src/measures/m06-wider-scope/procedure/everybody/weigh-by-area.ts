// 分片衡量: everybody against the lots of one area after the other, in one memory that is used again; in between others have their turn.

import type { Rule } from '#law/rule/rule';
import { inShards, partsOf } from '#matching/sharded';
import type { Everybody } from './read-everybody.ts';
import { askedAbout, type LevelsAt } from './weigh-everybody.ts';

/** Some of the lots, by their places; they answer until the next are asked for. */
interface LotsWeighed {
  readonly lots: readonly number[];
  readonly levelsAt: LevelsAt;
}

/** Rows put into columns, then lots matched. */
type WeighingStep =
  | { readonly is: 'laid'; readonly done: number; readonly of: number }
  | { readonly is: 'matched'; readonly lots: number; readonly of: number };

interface Weighing {
  readonly rules: readonly Rule[];
  /** Called between two steps. */
  readonly othersTurn: () => Promise<void>;
  readonly told: (step: WeighingStep) => void;
  /** Lots matched at once. */
  readonly mostLots?: number;
}

/** An area that has more is matched in several steps: the rows of so many lots are held at a time. */
const mostLotsAtOnce = 1000;
/** Pairs that are told between two turns of others: some hundredths of a second. */
const pairsEach = 200_000;

export async function* weighByArea(everybody: Everybody, weighing: Weighing): AsyncIterable<LotsWeighed> {
  const { firms, lots } = everybody;
  const { rules, othersTurn, told, mostLots = mostLotsAtOnce } = weighing;
  const { question, levelsIn } = askedAbout(everybody, rules);
  let matched = 0;
  for (const step of inShards(question, partsOf(lots.length, { nameOf: (lot) => lots[lot]?.area ?? '', most: mostLots }))) {
    if (step.is === 'read') told({ is: 'laid', done: step.read, of: step.of });
    if (step.is !== 'shard') {
      await othersTurn();
      continue;
    }
    const levelsAt = levelsIn(step.match);
    for (const some of inSlices(step.lots, firms.length)) {
      await othersTurn();
      yield { lots: some, levelsAt };
    }
    matched += step.lots.length;
    told({ is: 'matched', lots: matched, of: lots.length });
  }
}

function* inSlices(lots: readonly number[], firms: number): Iterable<readonly number[]> {
  let [from, pairs] = [0, 0];
  for (let at = 0; at < lots.length; at += 1) {
    pairs += firms;
    if (pairs < pairsEach && at < lots.length - 1) continue;
    yield lots.slice(from, at + 1);
    [from, pairs] = [at + 1, 0];
  }
}
