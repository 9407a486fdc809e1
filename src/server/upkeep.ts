// 值守: what the running city does by itself. Leaves of the journal get their places; check sheets are weighed again; uploads that nobody came back for go.

import { sweepUploads } from '#domains/imports';
import { sequencer, sweeper } from '#platform/database/limited/limited-database';
import { givePlaces } from '#platform/journal/feed';
import { type Running, recheckRounds } from './recheck-round.ts';

const placesEveryMs = 2_000;
const sweepEveryMs = 3_600_000;

interface Round {
  readonly everyMs: number;
  readonly act: () => Promise<unknown>;
}

/** Ends when the round that is under way has ended. A round that fails is said, and made again at its next turn. */
export function startUpkeep({ limited, clock }: Running, report: (fault: unknown) => void): () => Promise<void> {
  const rounds: readonly Round[] = [
    { everyMs: placesEveryMs, act: () => limited.as(sequencer)(givePlaces) },
    { everyMs: placesEveryMs, act: recheckRounds({ limited, clock }) },
    { everyMs: sweepEveryMs, act: () => limited.as(sweeper)(sweepUploads) },
  ];
  const stops = rounds.map((round) => repeat(round, report));
  return async () => void (await Promise.all(stops.map((stop) => stop())));
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
