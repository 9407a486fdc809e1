// 城市: every port of the running system on one transaction, and the two doors to it: for a request, and for the gate.

import { type AccountStores, accountOf, accountStoresIn, type Holder, holderOf, type SignedIn } from '#domains/accounts';
import { creditInPostgres } from '#domains/credit';
import { enterprisesInPostgres } from '#domains/enterprises';
import { guaranteesInPostgres } from '#domains/guarantees';
import { type Notices, noticesInPostgres } from '#domains/notices';
import { leadersInPostgres } from '#domains/persons';
import { type Simulations, simulationsInPostgres } from '#domains/simulations';
import { lotsInPostgres } from '#domains/tendering';
import type { RecordAct } from '#kernel/act-record';
import { type AsOf, latest } from '#kernel/as-of';
import {
  type AbilityFindings,
  abilityFindingsInPostgres,
  type CheckSheets,
  checkSheetsInPostgres,
  type Domains,
  type KeptStandings,
  type Plans,
  plansInPostgres,
  standingsInPostgres,
} from '#measures/m06-wider-scope';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import { type ActWith, gate, type LimitedDatabase } from '#platform/database/limited/limited-database';
import { recordActIn } from '#platform/journal/record-act';
import { recordSealedIn } from '#platform/journal/sealed-act';
import type { WithinRequest } from '#platform/within-request';

export interface Desk extends Domains {
  readonly database: Database;
  readonly clock: Clock;
  /** Who sent the request; null: nobody is signed in. */
  readonly account: SignedIn | null;
  /** The business date, and everything known. */
  readonly asOfNow: () => AsOf;
  readonly plans: Plans;
  readonly findings: AbilityFindings;
  readonly sheets: CheckSheets;
  readonly standings: KeptStandings;
  readonly notices: Notices;
  readonly simulations: Simulations;
  readonly record: RecordAct;
  readonly recordSealed: RecordAct;
}

export interface City {
  readonly clock: Clock;
  readonly limited: LimitedDatabase;
  readonly within: WithinRequest<Desk>;
  /** For whoever holds a session, also one that may do nothing yet but change its password. */
  readonly asHolder: WithinRequest<{ readonly database: Database; readonly holder: Holder | null }>;
  readonly atGate: ActWith<AccountStores>;
}

export function cityOn(limited: LimitedDatabase, clock: Clock): City {
  return {
    clock,
    limited,
    within: (request, act) =>
      limited.asFound(
        async (database) => accountOf(await holderOf(request, { ...accountStoresIn(database), clock })),
        (database, account) => act(deskOn(database, { clock, account })),
      ),
    asHolder: (request, act) =>
      limited.asFound(
        (database) => holderOf(request, { ...accountStoresIn(database), clock }),
        (database, holder) => act({ database, holder }),
      ),
    atGate: (act) => limited.as(gate)((database) => act(accountStoresIn(database))),
  };
}

export function deskOn(database: Database, { clock, account }: Pick<Desk, 'clock' | 'account'>): Desk {
  return {
    database,
    clock,
    account,
    asOfNow: () => ({ validOn: clock.today(), knownAt: latest }),
    enterprises: enterprisesInPostgres(database),
    leaders: leadersInPostgres(database),
    credit: creditInPostgres(database),
    guarantees: guaranteesInPostgres(database),
    lots: lotsInPostgres(database),
    plans: plansInPostgres(database),
    findings: abilityFindingsInPostgres(database),
    sheets: checkSheetsInPostgres(database),
    standings: standingsInPostgres(database),
    notices: noticesInPostgres(database),
    simulations: simulationsInPostgres(database),
    record: recordActIn(database),
    recordSealed: recordSealedIn(database),
  };
}
