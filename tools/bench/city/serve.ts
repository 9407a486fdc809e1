// 量测用服务: the real server on a bench database, and somebody signed in to it.

import { demoAccounts } from '../../../seed/demo-accounts.ts';
import { connect } from '../../../src/platform/database/connect.ts';
import { openLimited } from '../../../src/platform/database/limited/limited-database.ts';
import { buildApp } from '../../../src/server/app.ts';
import { cityOn } from '../../../src/server/city.ts';
import { mountModules } from '../../../src/server/modules.ts';
import { clock } from './bench-database.ts';

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export async function serve(url: string): Promise<Served> {
  const owner = connect(url);
  const limited = await openLimited({ pool: owner.pool, url, today: clock.today });
  await owner.close();
  const app = await buildApp();
  mountModules(app, cityOn(limited, clock));
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const close = async () => {
    await app.close();
    await limited.close();
  };
  return { address, close };
}

/** The cookie of a demo account. */
export async function signIn(address: string, wanted: (typeof demoAccounts)[number]['login']): Promise<string> {
  const account = demoAccounts.find(({ login }) => login === wanted) ?? demoAccounts[0];
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'x-zhuce': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ login: account.login, password: account.password }),
  });
  return String(signedIn.headers.get('set-cookie')).split(';')[0] ?? '';
}
