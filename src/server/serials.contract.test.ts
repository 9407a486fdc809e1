// 流水号契约测试: no serial number of the database leaves the server, so that nobody counts by it how much the others write.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fact } from '#contract/domains/corrections';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { cast } from '../../seed/firms.ts';
import { operations } from './openapi/operations.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

const basis = { title: '企业变更登记通知书', documentNo: '示例登字〔2025〕12号' };
const [firm, lot] = [`/api/registers/enterprise/${cast.yuntai}`, '/api/registers/lot/DH-2025-007'];
const lists = Object.values(operations).flatMap((of) =>
  Object.values(of).flatMap(({ at }) => (at.startsWith('GET ') && !at.includes('{') ? [at.replace('GET ', '')] : [])),
);
const named = [
  ...[firm, lot, '/api/registers/person/P0003', '/api/registers/project/2025-320722-48-01-000001'].flatMap((row) => [
    `${row}/fact`,
    `${row}/history`,
  ]),
  ...[`/api/enterprises/${cast.yuntai}`, '/api/persons/P0003', '/api/lots/DH-2025-007', '/api/lots/DH-2025-007/position'],
  ...['/api/projects/2025-320722-48-01-000001', '/api/data-quality/no-safety-permit'],
  ...['/api/lots/export?format=csv', '/api/enterprises/export?format=csv'],
];
/** Where every counter goes on from: nobody writes such a number by himself. */
const [base, serial] = [987_650_000, /98765\d{4}/];

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, sequencename) as name from pg_sequences`.execute(owner.database);
    for (const [i, { name }] of rows.entries())
      await sql`alter sequence ${sql.raw(name)} restart with ${sql.lit(base + 100 * i)}`.execute(owner.database);
  }, 60_000);
  afterAll(() => city.close());

  const heldBy = async (as: DemoLogin, url: string) => fact.parse((await city.get(`${url}/fact`, { as })).json()).versions;
  /** What the act answers, and the marks of the versions that it made. */
  const corrected = async (url: string, values: object) => {
    const held = await heldBy('zhujian', url);
    const body = { basis, seen: held.map(({ version }) => version), values: { ...held.at(-1)?.values, ...values } };
    const reply = await city.post(`${url}/correction`, { as: 'zhujian', body });
    expect(reply.status).toBe(200);
    return reply.bytes.toString();
  };
  const written = async () => {
    const [before] = await heldBy('zhujian', firm);
    const body = { basis, version: before?.version };
    const confirmed = await city.post(`${firm}/confirmation`, { as: 'zhujian', body });
    const asked = { register: 'enterprise', key: [cast.yuntai], version: before?.version, field: 'domicile', claimed: '海州区实际路 8 号' };
    const question = await city.post('/api/questions', { as: 'yuntai', body: { ...asked, document: '营业执照副本' } });
    const late = await city.post(`${firm}/retraction`, { as: 'zhujian', body: { basis, seen: ['0'.repeat(32)] } });
    const sheet = await city.post('/api/lots/DH-2025-007/check-sheets', { as: 'yuntai', body: {} });
    expect([confirmed.status, question.status, late.status]).toEqual([200, 200, 409]);
    return [confirmed, question, late, sheet].map(({ bytes }) => bytes.toString());
  };

  test('two writes one after the other leave no numbers that follow each other in any answer, to whoever asks', async () => {
    const first = await written();
    const answers = [
      ...first,
      await corrected(firm, { domicile: '海州区新址路 9 号', trueFrom: '2025-03-01' }),
      await corrected(lot, { parameters: '市政综合工程 有；桥梁单跨跨度 40', trueFrom: '自始' }),
    ];
    for (const as of [undefined, ...demoAccounts.map(({ login }) => login)])
      for (const url of [...lists, ...named])
        answers.push(`${url} ${(await city.get(url, as === undefined ? {} : { as })).bytes.toString('utf8')}`);
    expect(answers.filter((answer) => serial.test(answer)).map((answer) => answer.slice(0, 300))).toEqual([]);
    const counted = sql<{ most: number }>`select max(version) as most from lot`;
    expect((await counted.execute(owner.database)).rows[0]?.most).toBeGreaterThan(base);
  }, 120_000);

  test('a version keeps its mark while others write, and each has one of its own', async () => {
    const before = (await heldBy('zhujian', firm)).map(({ version }) => version);
    await corrected(`/api/registers/enterprise/${cast.subei}`, {
      domicile: '连云区某路 1 号',
      trueFrom: '自始',
    });
    expect((await heldBy('yuntai', firm)).map(({ version }) => version)).toEqual(before);
    const { versions } = (await city.get(`${firm}/history`, { as: 'zhujian' })).json();
    expect(new Set(versions.map(({ version }: { version: string }) => version)).size).toBe(versions.length);
  });
});
