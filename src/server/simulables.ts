// 可以试算的措施: each measure whose rules can be matched with everybody, on the ports of one transaction.

import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Simulable } from '#domains/simulations';
import { everybodyFromDomains, measure6Simulable } from '#measures/m06-wider-scope';
import type { Desk } from './city.ts';

export const simulablesOn = (desk: Desk): readonly Simulable[] => [measure6Simulable(everybodyFromDomains(desk), () => othersTurn(desk))];

/** So many milliseconds, and as many requests of others get through. */
const turn = 5;

/** Beside the others' turn the database is asked for nothing: a transaction that asks it nothing for a minute is broken off. */
async function othersTurn({ database }: Desk): Promise<void> {
  await sql`select`.execute(database);
  await pause(turn);
}
