// 数据库服务测试: DATABASE_URL decides, and its password is never shown.

import { expect, test } from 'vitest';
import { placesIn } from '../paths.ts';
import { openDatabaseServer } from './database-server.ts';
import type { HeldPlaces } from './embedded/held-places.ts';

const held: HeldPlaces = { places: placesIn('/nowhere', '/nowhere'), user: undefined, announce: () => undefined, release: () => undefined };

test('a city with its own PostgreSQL gets no embedded one', async () => {
  const server = await openDatabaseServer(held, 'postgresql://clerk:secret@db.example:5433/city');
  expect(server.url).toBe('postgresql://clerk:secret@db.example:5433/city');
  expect(server.lines.join()).toContain('db.example:5433/city');
  expect(server.lines.join()).not.toContain('secret');
  await server.stop();
});

test('an address that is none is refused with the form it should have', async () => {
  await expect(openDatabaseServer(held, 'db.example')).rejects.toThrow(/DATABASE_URL.*postgresql:\/\//);
});
