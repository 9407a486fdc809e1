// start: database, migrations, demo city on first use, pages, then the address, the accounts and the business date.

import { existsSync } from 'node:fs';
import { type Clock, systemClock } from '#platform/clock';
import { connect } from '#platform/database/connect';
import { openDatabaseServer } from '#platform/database/database-server';
import { holdPlaces } from '#platform/database/embedded/held-places';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { seesOtherSessions } from '#platform/database/limited/limited-role';
import { migrate } from '#platform/database/migrate';
import { listenOnFreePort } from '#platform/free-port';
import { checkout, migrationsFolder, placesHere } from '#platform/paths';
import { readPublicAddress } from '#platform/public-address';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { setUpDemoCity } from '../../seed/demo-city.ts';
import { type DemoCity, demoCities } from '../../seed/demo-mark.ts';
import { buildApp, builtPages } from '../server/app.ts';
import { type City, cityOn } from '../server/city.ts';
import { isDemo } from '../server/is-demo.ts';
import { mountModules } from '../server/modules.ts';
import { startUpkeep } from '../server/upkeep.ts';
import { done, failWith, printJson } from './exit.ts';
import { orRefusal } from './or-refusal.ts';
import { buildPages } from './pages.ts';
import { progressLine } from './progress-line.ts';
import { Stopped, stopSignal } from './stop-signal.ts';

export interface StartOptions {
  readonly port?: string;
  readonly empty?: boolean;
  /** Undefined: the full city where there is nothing yet. */
  readonly demo?: string;
  readonly json?: boolean;
}

const host = '127.0.0.1';

export async function startCommand({ port = '3000', empty = false, demo, json = false }: StartOptions): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    return failWith('端口有误', [{ path: '--port', found: port, expected: '1 到 65535 之间的整数', remedy: '例如 --port 3000。' }]);
  }
  const asked = demo === undefined ? undefined : demoCities.find((it) => it === demo);
  if (demo !== undefined && asked === undefined) {
    const remedy = 'full 是完整的演示城市，cast 是测试用的小城；不要演示数据请用 --empty。';
    return failWith('演示城市有误', [{ path: '--demo', found: demo, expected: demoCities.join(' 或 '), remedy }]);
  }
  const serving = { port: Number(port), empty, demo: asked, say: json ? () => undefined : console.log, json };
  return orRefusal(() => serve(serving).then(() => done), { json });
}

interface Serving {
  readonly port: number;
  readonly empty: boolean;
  readonly demo: DemoCity | undefined;
  readonly json: boolean;
  readonly say: (line: string) => void;
}

async function serve({ port, empty, demo, json, say }: Serving): Promise<void> {
  const clock = systemClock(process.env.ZHUCE_BUSINESS_DATE);
  const publicAddress = readPublicAddress(process.env.ZHUCE_PUBLIC_ADDRESS);
  const stop = stopSignal(() => say('正在停止……'));
  const held = holdPlaces(placesHere());
  const closers: (() => unknown)[] = [() => held.release()];
  try {
    const server = await openDatabaseServer(held);
    closers.push(() => server.stop());
    for (const line of server.lines) say(line);
    stop.check();
    const limited = await openMigrated(server.url, { clock, say });
    closers.push(() => limited.close());
    const city = cityOn(limited, clock);
    stop.check();
    if (!empty) await setUpDemoCity(city, { asked: demo, say, progress: json ? () => undefined : progressLine(process.stdout) });
    stop.check();
    await buildPages(say);
    stop.check();
    const pages = builtPages(checkout);
    const app = await buildApp({ ...(existsSync(pages) ? { pages } : {}), log: true });
    closers.push(() => app.close());
    closers.push(startUpkeep(city, (fault) => app.log.error({ err: fault }), say));
    mountModules(app, city, { publicAddress });
    const taken = await listenOnFreePort((it) => app.listen({ port: it, host }), port);
    held.announce(`http://${host}:${taken}`);
    await announce({ address: `http://${host}:${taken}`, city, clock, json, say });
    await stop.came;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

const seen =
  '提醒：数据库属主不是超级用户，受限角色 zhuce_app 能看到别的会话正在执行的语句（看不到其中的值）。请数据库的超级用户在这个库里执行一次 migrations/0171-unseen-sessions.sql。';

/** The owner migrates and lets the limited role in; from then on nothing runs as the owner. */
async function openMigrated(url: string, { clock, say }: Pick<Serving, 'say'> & { readonly clock: Clock }): Promise<LimitedDatabase> {
  const { pool, close } = connect(url, { poolSize: 1 });
  try {
    await migrate(pool, migrationsFolder);
    if (await seesOtherSessions(pool)) say(seen);
    return await openLimited({ pool, url, today: clock.today });
  } finally {
    await close();
  }
}

interface Announcement {
  readonly address: string;
  readonly city: City;
  readonly clock: Clock;
  readonly json: boolean;
  readonly say: (line: string) => void;
}

async function announce({ address, city, clock, json, say }: Announcement): Promise<void> {
  const demo = await city.limited.as(null)(isDemo);
  const accounts = demo ? demoAccounts : [];
  if (json) printJson({ address, businessDate: clock.today(), demo, accounts });
  say(`筑策已启动：${address}`);
  say(`业务日期：${clock.today()}${demo ? '（演示数据：企业、项目和人员均为虚构）' : ''}`);
  for (const { login, password, name } of accounts) say(`  账号 ${login}  密码 ${password}  ${name}`);
  say('停止：Ctrl-C');
}
