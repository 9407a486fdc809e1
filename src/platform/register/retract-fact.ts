// 注销错误登记: ends what is known of one key, whatever its periods; what was known until then stays to be asked for.

import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Register } from './record-facts.ts';
import { isKeyOf } from './version-mark.ts';

export async function retractFact(
  database: Database,
  register: Register,
  { key, at }: { readonly key: readonly string[]; readonly at: string },
): Promise<void> {
  await sql`
    update ${sql.table(register.table)} as held set known = tstzrange(lower(held.known), ${at})
    where ${isKeyOf(register, key)} and upper_inf(held.known)`.execute(database);
}
