// 城市: every port of the running system, on one database and one clock.

import { type Accounts, accountsInPostgres, type Sessions, sessionsInPostgres } from '#domains/accounts';
import { creditInPostgres } from '#domains/credit';
import { enterprisesInPostgres } from '#domains/enterprises';
import { guaranteesInPostgres } from '#domains/guarantees';
import { leadersInPostgres } from '#domains/persons';
import { lotsInPostgres } from '#domains/tendering';
import { type AsOf, latest } from '#kernel/as-of';
import { type AbilityFindings, abilityFindingsInPostgres, type Domains, type Plans, plansInPostgres } from '#measures/m06-wider-scope';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';

export interface City extends Domains {
  readonly database: Database;
  readonly clock: Clock;
  /** The business date, and everything known. */
  readonly asOfNow: () => AsOf;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly plans: Plans;
  readonly findings: AbilityFindings;
}

export function cityOn(database: Database, clock: Clock): City {
  return {
    database,
    clock,
    asOfNow: () => ({ validOn: clock.today(), knownAt: latest }),
    accounts: accountsInPostgres(database),
    sessions: sessionsInPostgres(database),
    enterprises: enterprisesInPostgres(database),
    leaders: leadersInPostgres(database),
    credit: creditInPostgres(database),
    guarantees: guaranteesInPostgres(database),
    lots: lotsInPostgres(database),
    plans: plansInPostgres(database),
    findings: abilityFindingsInPostgres(database),
  };
}
