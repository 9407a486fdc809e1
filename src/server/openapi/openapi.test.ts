// 接口说明测试: a valid OpenAPI 3.1 document in which every name resolves and every part of a path is explained.

import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApiDocument } from './document.ts';
import { operations } from './operations.ts';

const document = JSON.parse(JSON.stringify(openApiDocument()));
const all = Object.values(operations).flatMap((of) => Object.entries(of));

test('is valid OpenAPI 3.1', async () => {
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
  expect(document.openapi).toMatch(/^3\.1\./);
});

test('every reference leads somewhere, and no named schema is left over', () => {
  const written = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref = '']) => ref);
  const at = (ref: string) =>
    ref
      .slice(2)
      .split('/')
      .reduce((place, key) => place?.[key], document);
  expect(written.filter((ref) => !ref.startsWith('#/components/') || at(ref) === undefined)).toEqual([]);
  const named = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(named.filter((ref) => !written.includes(ref))).toEqual([]);
});

test('operations have names of their own, and addresses of their own', () => {
  const [ids, addresses] = [all.map(([id]) => id), all.map(([, { at }]) => at)];
  expect([new Set(ids).size, new Set(addresses).size]).toEqual([all.length, all.length]);
});

test.each(all)('%s: every part of its path is explained, and no other', (_id, { at, path = {} }) => {
  expect(Object.keys(path)).toEqual([...at.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
});

test.each(all)('%s: what goes in and comes out is one schema under one name', (_id, { body, answer }) => {
  for (const named of [body, answer]) if (typeof named === 'object' && !Array.isArray(named)) expect(Object.keys(named)).toHaveLength(1);
});

test('a page number is a whole number with its bounds; a row of a list is told once', () => {
  const { parameters } = document.paths['/api/lots'].get;
  expect(parameters).toContainEqual({ name: 'size', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200, default: 20 } });
  expect(document.components.schemas.LotList.properties.rows.items).toEqual({ $ref: '#/components/schemas/Lot' });
});
