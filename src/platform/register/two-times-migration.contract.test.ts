// 两个时间迁移契约测试: rows of a register without times are carried over, known since they were recorded.

import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { openTestDatabase } from '../database/testing.ts';
import { migrationsFolder } from '../paths.ts';

const older = mkdtempSync(join(tmpdir(), 'older-'));
for (const name of readdirSync(migrationsFolder).filter((it) => it < '0020')) cpSync(join(migrationsFolder, name), join(older, name));
afterAll(() => rmSync(older, { recursive: true }));

test.each([18, 15] as const)('on PostgreSQL %i, a firm and its commitment keep what they said and when it was learnt', async (version) => {
  const { database, pool, close } = await openTestDatabase(version, older);
  try {
    const at = '2025-05-01T00:00:00Z';
    await sql`insert into register_loaded values ('enterprise', ${at}, '甲')`.execute(database);
    await sql`insert into enterprise values ('91320706FAKE00013X', '甲公司', '海州区', null, null, ${at}, '甲', ${at})`.execute(database);
    await sql`insert into lot values ('L1', '某工程', '某人', null, '海州区', 'municipal', null, '2025-05-06', '2025-05-28', null, null,
      ${at}, '甲', ${at})`.execute(database);
    await sql`insert into guarantee_commitment values ('C1', '91320706FAKE00013X', 'L1', '某银行', 1, '2025-05-20', '甲', ${at})`.execute(
      database,
    );
    await migrate(pool, migrationsFolder);
    for (const register of ['enterprise', 'lot', 'guarantee_commitment']) {
      const { rows } = await sql`select valid::text, lower(known) as learnt, upper_inf(known) as current, evidence, source
        from ${sql.table(register)}`.execute(database);
      expect(rows).toEqual([{ valid: '(,)', learnt: at, current: true, evidence: 'E1', source: '甲' }]);
    }
    const { rows } = await sql`select register, lower(known) as learnt from register_loaded`.execute(database);
    expect(rows).toEqual([{ register: 'enterprise', learnt: at }]);
  } finally {
    await close();
  }
});
