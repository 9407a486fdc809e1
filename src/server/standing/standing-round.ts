// 政策找企业的轮次: when something was recorded or a day has passed, the firms that it touches are weighed again, each in its own name.

import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type AsOf, latest } from '#kernel/as-of';
import { canonicalJson } from '#kernel/canonical-json';
import { instantOf } from '#kernel/instant';
import {
  type Due,
  type FirmToWeigh,
  forgetMarks,
  gatherOpenLots,
  hasMarks,
  loadedRegisters,
  lotsWeighed,
  type OpenLotRead,
  type Program,
  programInForce,
  type StandingBasis,
  standingDueInPostgres,
  weighAgain,
  whomToWeigh,
} from '#measures/m06-wider-scope';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import { sequencer, servantOf, weigher } from '#platform/database/limited/limited-database';
import { lastPlace } from '#platform/journal/feed';
import { byAnother } from '../by-another.ts';
import { deskOn } from '../city.ts';
import { measure6Desk, openLots } from '../measure-6-desk.ts';
import type { Running } from '../recheck-round.ts';
import { noticeOfStanding } from './standing-notice.ts';

export interface StandingRound {
  /** Whose answers rest on something newer now; whether each was weighed or none is not said. */
  readonly firms: number;
  readonly isWhole: boolean;
  readonly lots: number;
  readonly told: number;
  readonly took: number;
}

interface Rounds {
  readonly isStopped?: () => boolean;
  /** To a multiple of how many firms those are made up who are weighed for changed lots. */
  readonly multiple?: number;
  /** Left out: the rules in force. */
  readonly program?: Program;
}

/** Undefined: nothing was to be weighed. A first call always looks: the process may have been killed before it had weighed everybody. */
export function standingRounds(
  { limited, clock }: Running,
  { isStopped = () => false, multiple, program = programInForce }: Rounds = {},
): () => Promise<StandingRound | undefined> {
  let seen = '';
  return async () => {
    const now = `${clock.today()} ${await limited.as(sequencer)(lastPlace)}`;
    if (now === seen && !(await limited.as(weigher)((database) => hasMarks(database, clock.today())))) return undefined;
    const round = await weighAll({ limited, clock }, { isStopped, multiple, program });
    if (!isStopped()) seen = now;
    return round.firms === 0 ? undefined : round;
  };
}

type Weighing = Required<Pick<Rounds, 'isStopped' | 'program'>> & { readonly multiple: number | undefined };

/** Whose marks are still there when a process is killed is weighed once more. */
const forgottenAtOnce = 32;

/** One firm in one transaction, and as long a rest after it: requests come first. A firm that fails does not hold up the others. */
async function weighAll({ limited, clock }: Running, { isStopped, multiple, program }: Weighing): Promise<StandingRound> {
  const began = performance.now();
  const basis = await limited.as(null)((database) => basisIn({ database, clock }, program));
  const due = await limited.as(weigher)((database) =>
    whomToWeigh(basis, standingDueInPostgres(database, deskOn(database, { clock, account: null })), multiple),
  );
  const faults: unknown[] = [];
  const weighed: FirmToWeigh[] = [];
  const forget = async () => {
    const marks = weighed.splice(0).flatMap((firm) => firm.marks);
    if (marks.length > 0) await limited.as(weigher)((database) => forgetMarks(database, marks));
  };
  let told = 0;
  for (const firm of due.firms) {
    if (isStopped()) break;
    const from = performance.now();
    try {
      const news = await limited
        .as(servantOf(firm.creditCode))((database) => weighFirm(firm, { basis, grounds: due.grounds }, { database, clock }))
        .catch(byAnother);
      if (news !== undefined) told += 1;
      weighed.push(firm);
      if (weighed.length >= forgottenAtOnce) await forget();
    } catch (fault) {
      faults.push(fault);
    }
    await pause(performance.now() - from);
  }
  await forget().catch((fault) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} firms were not weighed`);
  return { firms: due.upToDate, isWhole: due.isWhole, lots: basis.lots.length, told, took: performance.now() - began };
}

interface At {
  readonly database: Database;
  readonly clock: Clock;
}

/** As anybody sees them: what is not published is open to nobody. */
async function basisIn({ database, clock }: At, program: Program): Promise<StandingBasis> {
  const on = clock.today();
  const found = await openLots(deskOn(database, { clock, account: null }).lots, { validOn: on, knownAt: latest });
  const lots = found.map(({ registered, ...lot }): OpenLotRead => ({ ...lot, digest: digestOf([registered, lot.said.value]) }));
  const loaded = await loadedRegisters(database);
  const ground = {
    digest: digestOf([lots.map(({ lot, digest }) => [lot.code, digest]), loaded]),
    lots: new Map(lots.map(({ lot, digest, said }) => [lot.code, { digest, facts: said.value }])),
    loaded,
  };
  return { on, edition: createHash('sha256').update(program.text).digest('hex'), program, lots, ground };
}

interface Resting {
  readonly basis: StandingBasis;
  readonly grounds: Due['grounds'];
}

/** By what is registered: what the firm plans is tried on its page, and is nothing to be told. */
function weighFirm(firm: FirmToWeigh, resting: Resting, { database, clock }: At) {
  const { on, program } = resting.basis;
  const city = deskOn(database, { clock, account: null });
  const desk = measure6Desk(city);
  const asOf: AsOf = { validOn: on, knownAt: latest };
  return weighAgain(firm, resting, {
    kept: desk.standings,
    weigh: async (due) => {
      const sources = { ...desk.sources, plans: async () => new Map() };
      const { lots, names } = await gatherOpenLots({ creditCode: firm.creditCode, asOf }, { ...desk, sources, openLots: async () => due });
      return lotsWeighed(lots, { names, by: program.sentences });
    },
    tell: (news) => city.notices.tell({ ...noticeOfStanding(news), arrivedOn: on, arrivedAt: instantOf(clock.now()) }),
  });
}

const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
