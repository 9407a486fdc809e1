// 接口说明的接口: the OpenAPI document, for everybody.

import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './document.ts';

export function interfaceRoutes(app: FastifyInstance): void {
  const document = openApiDocument();
  app.get('/api/openapi.json', async () => document);
}
