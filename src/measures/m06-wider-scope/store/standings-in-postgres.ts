// 机会的存放: a firm's last answers over the open lots in PostgreSQL; row security shows them to the firm itself alone.

import { sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import type { KeptAnswer, KeptStandings, Remembered } from '../procedure/standing/weigh-again.ts';

interface AnswerRow {
  readonly code: string;
  readonly title: string;
  readonly bidsDueOn: PlainDate;
  readonly since: PlainDate | null;
}

export function standingsInPostgres(database: Database): KeptStandings {
  return {
    async remembered(creditCode) {
      const { rows } = await sql<Remembered>`
        select weighed_on as "weighedOn", edition, ground, turn
        from m06_standing_basis where credit_code = ${creditCode} for update`.execute(database);
      return rows[0];
    },
    async answers(creditCode) {
      const { rows } = await sql<AnswerRow>`
        select lot_code as code, title, bids_due_on as "bidsDueOn", since
        from m06_standing where credit_code = ${creditCode}`.execute(database);
      return rows.map(({ code, title, bidsDueOn, ...it }): KeptAnswer => ({ lot: { code, title, bidsDueOn }, ...it }));
    },
    async keep(creditCode, { basis: { weighedOn, edition, ground, turn }, answers, gone }) {
      const rows = answers.map(({ lot, since }) => ({ lot_code: lot.code, title: lot.title, bids_due_on: lot.bidsDueOn, since }));
      // All three whatever there is to keep, and in one go.
      const basis = sql`
        insert into m06_standing_basis (credit_code, weighed_on, edition, ground, turn)
        values (${creditCode}, ${weighedOn}, ${edition}, ${ground}, ${turn})
        on conflict (credit_code) do update set
          weighed_on = excluded.weighed_on, edition = excluded.edition, ground = excluded.ground, turn = excluded.turn`;
      const left = sql`delete from m06_standing where credit_code = ${creditCode} and lot_code = any(${gone}::text[])`;
      const held = sql`
        insert into m06_standing (credit_code, lot_code, title, bids_due_on, since)
        select ${creditCode}, lot_code, title, bids_due_on, since
        from jsonb_populate_recordset(null::m06_standing, ${JSON.stringify(rows)}::jsonb)
        on conflict (credit_code, lot_code) do update set
          title = excluded.title, bids_due_on = excluded.bids_due_on, since = excluded.since`;
      await Promise.all([basis, left, held].map((it) => it.execute(database)));
    },
  };
}
