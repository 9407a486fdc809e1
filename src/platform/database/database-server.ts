// 数据库服务: the city's own PostgreSQL when DATABASE_URL names one, the embedded one otherwise.

import { StartRefusal } from '../start-refusal.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';
import type { HeldPlaces } from './embedded/held-places.ts';

export interface DatabaseServer {
  readonly url: string;
  /** For the start-up lines: where the data lies, and what was found there. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

export async function openDatabaseServer(held: HeldPlaces, databaseUrl = process.env.DATABASE_URL): Promise<DatabaseServer> {
  if (databaseUrl) return { url: databaseUrl, lines: [`数据库：DATABASE_URL 指定的 ${hostOf(databaseUrl)}`], stop: async () => undefined };
  const server = await startEmbeddedServer(held);
  const runner = held.user === undefined ? '' : `，以系统用户 ${held.user.name} 运行`;
  const lines = [`数据库：随包 PostgreSQL，数据在 ${held.places.postgres}${runner}`];
  if (server.replaced !== undefined) lines.push(`上次异常退出遗留的数据库进程（${server.replaced}）已正常停止`);
  return { url: server.url, lines, stop: () => server.stop() };
}

/** Without user and password. */
function hostOf(url: string): string {
  if (!URL.canParse(url))
    throw new StartRefusal('DATABASE_URL 不是数据库地址。请写成 postgresql://用户:密码@主机:5432/库名，或去掉它以使用随包数据库。');
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
