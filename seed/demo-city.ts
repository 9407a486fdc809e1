// 演示城市: registers through the import act, and an account for each desk; only into an empty database.

import { hashPassword } from '../src/domains/accounts/index.ts';
import { hasImports, importPortsInActs } from '../src/domains/imports/index.ts';
import type { City } from '../src/server/city.ts';
import { demoAccounts, demoUnits } from './demo-accounts.ts';
import { seedCity, seedLogin } from './seed-city.ts';

/** Nothing happens where somebody has imported or signed up already. */
export async function fillDemoCity({ limited, atGate, clock }: City, say: (line: string) => void): Promise<void> {
  const asSeeder = limited.as({ login: seedLogin, role: 'housing-bureau', creditCode: null });
  if ((await asSeeder((database) => hasImports(database))) || (await atGate(({ accounts }) => accounts.list())).length > 0) return;
  say('首次启动，正在载入演示数据（虚构的企业、招标和人员）……');
  const outcomes = await seedCity(importPortsInActs(asSeeder), clock.now().toISOString());
  for (const { sheets } of outcomes) say(`  ${sheets.map(({ sheet, added }) => `${sheet} ${added} 行`).join('、')}`);
  await openDemoAccounts(atGate);
}

/** A unit for every role, and who signs in for it. */
export async function openDemoAccounts(atGate: City['atGate']): Promise<void> {
  for (const unit of demoUnits) await atGate(({ units }) => units.save(unit));
  for (const { login, password, name, unit, administers } of demoAccounts) {
    const kept = { login, name, unit, administers, state: 'active', mustChangePassword: false } as const;
    const passwordHash = await hashPassword(password);
    await atGate(({ accounts }) => accounts.save({ ...kept, passwordHash }));
  }
}
