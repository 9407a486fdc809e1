// 借用数据库: a short command uses the database of the running server, or starts its own for as long as it needs.

import { readFileSync } from 'node:fs';
import { migrationsFolder, type Places } from '../paths.ts';
import { StartRefusal } from '../start-refusal.ts';
import { type Connection, connect } from './connect.ts';
import { openDatabaseServer } from './database-server.ts';
import { type HeldPlaces, holdPlaces } from './embedded/held-places.ts';
import { readPostmasterFile } from './embedded/leftover-postgres.ts';
import { migrate } from './migrate.ts';

export interface VisitedDatabase extends Connection {
  readonly url: string;
}

export interface Visit {
  /** Never beside a running server: what it knows would be gone under it. */
  readonly alone?: boolean;
}

/** Throws StartRefusal when the folder is in use and its database cannot be reached, or may not be shared. */
export async function visitDatabase<Outcome>(
  places: Places,
  act: (owner: VisitedDatabase) => Promise<Outcome>,
  { alone = false }: Visit = {},
): Promise<Outcome> {
  const held = tryToHold(places);
  if (held instanceof StartRefusal && alone) throw held;
  if (held instanceof StartRefusal) return withConnection(urlOfRunning(places, held), act);
  try {
    const server = await openDatabaseServer(held);
    try {
      return await withConnection(server.url, act);
    } finally {
      await server.stop();
    }
  } finally {
    held.release();
  }
}

function tryToHold(places: Places): HeldPlaces | StartRefusal {
  try {
    return holdPlaces(places);
  } catch (error) {
    if (error instanceof StartRefusal) return error;
    throw error;
  }
}

async function withConnection<Outcome>(url: string, act: (owner: VisitedDatabase) => Promise<Outcome>): Promise<Outcome> {
  const connection = connect(url);
  try {
    await migrate(connection.pool, migrationsFolder);
    return await act({ ...connection, url });
  } finally {
    await connection.close();
  }
}

function urlOfRunning(places: Places, refusal: StartRefusal): string {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const running = readPostmasterFile(places.postgres);
  if (!running?.isReady) throw refusal;
  const password = readFileSync(places.postgresPassword, 'utf8').trim();
  return `postgresql://zhuce:${password}@127.0.0.1:${running.port}/postgres?sslmode=disable`;
}
