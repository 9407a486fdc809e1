// 消息的存放: the inbox of a firm in PostgreSQL; row security shows each its own.

import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { Notice } from '../contract.ts';
import type { Notices } from '../procedure/notices.ts';

/** The newest; older ones are in the register of what was told, not in the inbox. */
const shown = 200;

export function noticesInPostgres(database: Database): Notices {
  return {
    async tell({ creditCode, about, turn, path, told, arrivedOn, arrivedAt }) {
      await sql`
        insert into notice (credit_code, about, turn, kind, path, told, arrived_on, arrived_at)
        values (${creditCode}, ${about}, ${turn}, ${told.kind}, ${path}, ${JSON.stringify(told)}, ${arrivedOn}, ${arrivedAt})`.execute(
        database,
      );
    },
    async ofFirm(creditCode) {
      const { rows } = await sql<Notice>`
        select id, told, path, arrived_on as "arrivedOn", arrived_at as "arrivedAt", read_at as "readAt"
        from notice where credit_code = ${creditCode} order by arrived_at desc, turn desc, id limit ${shown}`.execute(database);
      const counted = await sql<{ unread: number }>`
        select count(*)::int as unread from notice where credit_code = ${creditCode} and read_at is null`.execute(database);
      return { rows: [...rows], unread: counted.rows[0]?.unread ?? 0 };
    },
    async markRead(id, at) {
      const { rows } = await sql`
        update notice set read_at = coalesce(read_at, ${at}) where id = ${id} returning id`.execute(database);
      return rows.length > 0;
    },
  };
}
