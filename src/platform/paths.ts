// 存放位置: where the data of this checkout lies. An ordinary user: ./data. Root: below /var/lib/zhuce, which the database's user can reach.

import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

export const migrationsFolder = join(checkout, 'migrations');

export interface Places {
  /** Everything below is inside it, but for root's binaries. */
  readonly root: string;
  readonly postgres: string;
  readonly postgresPassword: string;
  readonly postgresLog: string;
  /** Used by root only: others run the database out of node_modules. */
  readonly binaries: string;
  readonly uploads: string;
  /** Names the live server. */
  readonly lock: string;
}

export interface Surroundings {
  readonly checkout: string;
  /** ZHUCE_DATA: another folder than the usual one. */
  readonly chosen: string | undefined;
  readonly asRoot: boolean;
}

export function placesOf(surroundings: Surroundings): Places {
  const root = rootOf(surroundings);
  return placesIn(root, surroundings.asRoot && !surroundings.chosen ? join(systemFolder, 'binaries') : join(root, 'binaries'));
}

export function placesIn(root: string, binaries: string): Places {
  return {
    root,
    postgres: join(root, 'postgres'),
    postgresPassword: join(root, 'postgres-password'),
    postgresLog: join(root, 'postgres.log'),
    binaries,
    uploads: join(root, 'uploads'),
    lock: join(root, 'server.lock'),
  };
}

export function placesHere(env: NodeJS.ProcessEnv = process.env): Places {
  return placesOf({ checkout, chosen: env.ZHUCE_DATA, asRoot: process.getuid?.() === 0 });
}

export const systemFolder = '/var/lib/zhuce';

/** Two checkouts of the same name must not share their data, hence the digest of the full path. */
function rootOf({ checkout, chosen, asRoot }: Surroundings): string {
  if (chosen) return resolve(checkout, chosen);
  if (!asRoot) return join(checkout, 'data');
  const digest = createHash('sha256').update(resolve(checkout)).digest('hex').slice(0, 8);
  return join(systemFolder, `${basename(resolve(checkout))}-${digest}`);
}
