// 演示城市: registers through the import act, and an account for each desk; only into an empty database.

import { hasImports, importPortsInActs } from '../src/domains/imports/index.ts';
import type { City } from '../src/server/city.ts';
import { openDemoAccounts } from './open-accounts.ts';
import { seedCity, seedLogin } from './seed-city.ts';

/** Nothing happens where somebody has imported or signed up already. */
export async function fillDemoCity(city: City, say: (line: string) => void): Promise<void> {
  const { limited, atGate, clock } = city;
  const asSeeder = limited.as({ login: seedLogin, role: 'housing-bureau', creditCode: null });
  if ((await asSeeder((database) => hasImports(database))) || (await atGate(({ accounts }) => accounts.areThere()))) return;
  say('首次启动，正在载入演示数据（虚构的企业、招标和人员）……');
  const outcomes = await seedCity(importPortsInActs(asSeeder), clock.now().toISOString());
  for (const { sheets } of outcomes) say(`  ${sheets.map(({ sheet, added }) => `${sheet} ${added} 行`).join('、')}`);
  await openDemoAccounts(city);
}
