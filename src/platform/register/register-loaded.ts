// 登记簿是否导入过: "nobody has imported it" is not "there is no such fact".

import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';

export interface Loading {
  readonly register: string;
  readonly at: string;
  readonly source: string;
}

export async function markLoaded(database: Database, loadings: readonly Loading[]): Promise<void> {
  for (const { register, at, source } of loadings) {
    await sql`
      insert into register_loaded (register, loaded_at, source) values (${register}, ${at}, ${source})
      on conflict (register) do update set loaded_at = excluded.loaded_at, source = excluded.source`.execute(database);
  }
}

/** Was the register imported with, or after, the subject that was listed at that instant? An older list says nothing about it. */
export function covers(register: string, listedAt: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from register_loaded where register = ${register} and loaded_at >= ${sql.ref(listedAt)})`;
}

/** Where the newest import of a register came from; undefined when there was none. */
export async function sourceOfRegister(database: Database, register: string): Promise<string | undefined> {
  const { rows } = await sql<{ source: string }>`select source from register_loaded where register = ${register}`.execute(database);
  return rows[0]?.source;
}
