// 用完即弃的数据库服务: a PostgreSQL in a folder of its own, gone afterwards, also when the bench is broken off.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedSettings, startEmbeddedServer } from '../../../src/platform/database/embedded/embedded-server.ts';
import { holdPlaces } from '../../../src/platform/database/embedded/held-places.ts';
import { placesIn, systemFolder } from '../../../src/platform/paths.ts';

export interface ThrowAwayServer {
  readonly url: string;
  stop(): Promise<void>;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export async function throwAwayServer(settings: EmbeddedSettings): Promise<ThrowAwayServer> {
  const folder = mkdtempSync(join(tmpdir(), 'zhuce-bench-'));
  chmodSync(folder, 0o711); // as root the server runs as another user, who must get through
  const server = await startEmbeddedServer(holdPlaces(placesIn(folder, join(systemFolder, 'binaries'))), settings);
  const remove = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // It runs in a session of its own and would outlive us.
  const breakOff = () => void remove().finally(() => process.exit(1));
  for (const signal of signals) process.once(signal, breakOff);
  const stop = async () => {
    for (const signal of signals) process.off(signal, breakOff);
    await remove();
  };
  return { url: server.url, stop };
}
