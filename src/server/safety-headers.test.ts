// 安全响应头的测试: every answer carries them, also one that refuses.

import { expect, test } from 'vitest';
import { buildApp } from './app.ts';
import { safetyHeaders } from './safety-headers.ts';

test('every answer tells the browser what it must not do', async () => {
  const app = await buildApp();
  app.get('/api/one', async () => ({ one: 1 }));
  for (const url of ['/api/one', '/api/none']) expect((await app.inject(url)).headers, url).toMatchObject(safetyHeaders);
  expect((await app.inject({ method: 'POST', url: '/api/one' })).headers).toMatchObject(safetyHeaders);
  await app.close();
});

test('scripts and data come from this address alone, and no other page may frame ours', () => {
  expect(safetyHeaders['content-security-policy']).toBe(
    "default-src 'self';base-uri 'self';font-src 'self' https: data:;form-action 'self';frame-ancestors 'self';img-src 'self' data:;object-src 'none';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline'",
  );
});
