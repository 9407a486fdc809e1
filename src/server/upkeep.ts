// 值守: what the running city does by itself. Leaves of the journal get their places; check sheets and firms are weighed again; uploads that nobody came back for go.

import { sweepUploads } from '#domains/imports';
import { hourOf } from '#kernel/instant';
import { sealer, sequencer, sweeper } from '#platform/database/limited/limited-database';
import { givePlaces } from '#platform/journal/feed';
import { closeBatch } from '#platform/journal/sealed-act';
import { type Running, recheckRounds } from './recheck-round.ts';
import { type StandingRound, standingRounds } from './standing/standing-round.ts';

const placesEveryMs = 2_000;
const sweepEveryMs = 3_600_000;

interface Round {
  readonly everyMs: number;
  readonly act: () => Promise<unknown>;
}

/** Of the rounds over firms: longer than this is worth a line. */
const longRoundMs = 1_000;

/** Ends when the round that is under way has ended. A round that fails is said, and made again at its next turn. */
export function startUpkeep(
  { limited, clock }: Running,
  report: (fault: unknown) => void,
  say: (line: string) => void = () => undefined,
): () => Promise<void> {
  let isStopping = false;
  const weigh = standingRounds({ limited, clock }, { isStopped: () => isStopping });
  const rounds: readonly Round[] = [
    { everyMs: placesEveryMs, act: () => limited.as(sequencer)(givePlaces) },
    { everyMs: placesEveryMs, act: sealingRounds({ limited, clock }) },
    { everyMs: placesEveryMs, act: recheckRounds({ limited, clock }) },
    { everyMs: placesEveryMs, act: () => weigh().then((round) => sayLong(round, say)) },
    { everyMs: sweepEveryMs, act: () => limited.as(sweeper)(sweepUploads) },
  ];
  const stops = rounds.map((round) => repeat(round, report));
  return async () => {
    isStopping = true;
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** At every full hour and when the day has changed, whatever was done; the database is asked no more often than that. */
function sealingRounds({ limited, clock }: Running): () => Promise<void> {
  let closed = '';
  return async () => {
    const hour = hourOf(clock.now());
    const now = `${clock.today()} ${hour}`;
    if (now === closed) return;
    await limited.as(sealer)((database) => closeBatch(database, { on: clock.today(), hour }));
    closed = now;
  };
}

/** Not how many were told: that is for those who were. Nor how long it took to weigh only some: that would be their number. */
function sayLong(round: StandingRound | undefined, say: (line: string) => void): void {
  if (round === undefined || !round.isWhole || round.took < longRoundMs) return;
  say(`机会已重新核对：企业 ${round.firms} 家，在招标段 ${round.lots} 个，用时 ${(round.took / 1000).toFixed(1)} 秒。`);
}

/** The next round waits for the one before it. */
function repeat({ everyMs, act }: Round, report: (fault: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const once = async (): Promise<void> => {
    await act().catch(report);
    if (!isStopped) timer = setTimeout(() => (underWay = once()), everyMs);
  };
  let underWay = once();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await underWay;
  };
}
