// 演示城市的记号: which one was begun here and how far it has come; kept when the registers are emptied.

import { sql } from 'kysely';
import { installer, type LimitedDatabase } from '../src/platform/database/limited/limited-database.ts';

/** `cast`: the small city of the tests and journeys. */
export const demoCities = ['full', 'cast'] as const;
export type DemoCity = (typeof demoCities)[number];

export interface DemoMark {
  readonly city: DemoCity;
  readonly state: 'filling' | 'filled' | 'removed';
  readonly stepsDone: number;
}

type Marked = Pick<LimitedDatabase, 'as'>;

export function markIn(limited: Marked): Promise<DemoMark | undefined> {
  return limited.as(installer)(async (database) => {
    const { rows } = await sql<DemoMark>`select city, state, steps_done as "stepsDone" from demo_city`.execute(database);
    return rows[0];
  });
}

export function mark(limited: Marked, { city, state, stepsDone }: DemoMark): Promise<unknown> {
  return limited.as(installer)((database) =>
    sql`
      insert into demo_city (city, state, steps_done) values (${city}, ${state}, ${stepsDone})
      on conflict (only_one) do update set city = excluded.city, state = excluded.state, steps_done = excluded.steps_done`.execute(
      database,
    ),
  );
}
