// 命令测试的环境: a database and a data folder of their own, and what the commands said.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { importPortsInActs } from '#domains/imports';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { seedCity, seedingAt } from '../../seed/seed-city.ts';

export interface CommandSetting {
  database: TestDatabase;
  /** Lines on standard output and on standard error since the test began. */
  out: string[];
  err: string[];
}

/** `city`: filled with the small city, and the business day on which the commands run. */
export function commandSetting({ city }: { readonly city?: { readonly on: string } } = {}): CommandSetting {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  const setting = { out: [], err: [] } as unknown as CommandSetting;
  beforeAll(async () => {
    setting.database = await openTestDatabase(18);
    const { database, url } = setting.database;
    if (city !== undefined) {
      await seedCity(() => importPortsInActs((act) => act(database)), seedingAt('2025-05-12T01:00:00Z'));
      vi.stubEnv('ZHUCE_BUSINESS_DATE', city.on);
    }
    vi.stubEnv('DATABASE_URL', url);
    vi.stubEnv('ZHUCE_DATA', folder);
    vi.spyOn(console, 'log').mockImplementation((line) => void setting.out.push(line));
    vi.spyOn(console, 'error').mockImplementation((line) => void setting.err.push(line));
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => Boolean(setting.err.push(String(line))));
  }, 60_000);
  beforeEach(() => {
    Object.assign(setting, { out: [], err: [] });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await setting.database.close();
    rmSync(folder, { recursive: true });
  });
  return setting;
}
