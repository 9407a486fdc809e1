// 演示城市: registers through the import act, and an account for each desk; only into an empty database.

import { hashPassword } from '../src/domains/accounts/index.ts';
import { hasImports, importPortsInActs } from '../src/domains/imports/index.ts';
import type { City } from '../src/server/city.ts';
import { cast } from './firms.ts';
import { seedCity, seedLogin } from './seed-city.ts';
import { procuringEntities } from './tenders.ts';

/** Passwords of a demo, printed at the start; a city in use makes its own accounts. */
export const demoAccounts = [
  { login: 'yuntai', password: 'yuntai-2025', name: '连云港云台建设工程有限公司', role: 'firm', creditCode: cast.yuntai },
  { login: 'subei', password: 'subei-2025', name: '连云港苏北路桥工程有限公司', role: 'firm', creditCode: cast.subei },
  { login: 'yungang', password: 'yungang-2025', name: '连云港云港航务工程有限公司', role: 'firm', creditCode: cast.yungang },
  {
    login: 'donghai',
    password: 'donghai-2025',
    name: '东海县城投（示例）',
    role: 'procuring-entity',
    creditCode: procuringEntities.DH.creditCode,
  },
  { login: 'zhujian', password: 'zhujian-2025', name: '市住建局经办人（示例）', role: 'housing-bureau', creditCode: null },
] as const;

/** Nothing happens where somebody has imported or signed up already. */
export async function fillDemoCity({ limited, atGate, clock }: City, say: (line: string) => void): Promise<void> {
  const asSeeder = limited.as({ login: seedLogin, role: 'housing-bureau', creditCode: null });
  if ((await asSeeder((database) => hasImports(database))) || (await atGate(({ accounts }) => accounts.list())).length > 0) return;
  say('首次启动，正在载入演示数据（虚构的企业、招标和人员）……');
  const outcomes = await seedCity(importPortsInActs(asSeeder), clock.now().toISOString());
  for (const { sheets } of outcomes) say(`  ${sheets.map(({ sheet, added }) => `${sheet} ${added} 行`).join('、')}`);
  for (const { password, ...account } of demoAccounts) {
    const passwordHash = await hashPassword(password);
    await atGate(({ accounts }) => accounts.save({ ...account, passwordHash }));
  }
}
