// 是否演示数据: what every page and paper says beside what it shows.

import { hasImports } from '#domains/imports';
import type { Database } from '#platform/database/connect';
import { seeder } from '../../seed/seed-city.ts';

/** 演示数据 is in the registers. */
export function isDemo(database: Database): Promise<boolean> {
  return hasImports(database, seeder);
}
