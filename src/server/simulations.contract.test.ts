// 试算契约测试: over HTTP, the policy office tries a draft and finds it again; nobody else has a part in it, also not by SQL.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type SimulationOnWire,
  simulationChoices,
  simulationList,
  simulationMade,
  simulationOnWire,
  simulationRunning,
} from '#contract/domains/simulations';
import { canonicalJson } from '#kernel/canonical-json';
import { programOf, sentences } from '#measures/m06-wider-scope';
import { sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { readFeed } from '#platform/journal/feed';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { openDemoCity } from './testing.ts';

const asked = {
  ...{ title: '业绩放宽到十年', measure: 'M06', from: '2025-01-01', through: '2025-09-30', factsOn: '2025-10-01' },
  parameters: { 'M06.leaderRecord': { works: 1, years: 10 } },
  without: { 'M06.S2': ['能够提供足额担保'] },
};
const others = ['yuntai', 'donghai', 'zhujian', 'donghai-xian', 'yinhang', 'xiehui', 'xitong', 'anquan', 'shenji'] as const;

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
    city.moveTo('2025-10-01T02:00:00Z');
  }, 120_000);
  afterAll(() => city.close());

  const run = async (body: object = asked): Promise<SimulationOnWire> => {
    const made = await city.post('/api/simulations', { as: 'zhengce', body });
    expect([made.status, made.json().errors]).toEqual([201, undefined]);
    const { id } = simulationMade.parse(made.json());
    return simulationOnWire.parse((await city.get(`/api/simulations/${id}`, { as: 'zhengce' })).json());
  };
  const refused = async (change: object) => {
    const reply = await city.post('/api/simulations', { as: 'zhengce', body: { ...asked, ...change } });
    return [reply.status, ...reply.json().errors.map(({ path }: { path: string }) => path)];
  };

  test('the conditions and the parameters that rules read may be changed, in the words of the text', async () => {
    const { measures, lastDay } = simulationChoices.parse((await city.get('/api/simulations/choices', { as: 'zhengce' })).json());
    expect(lastDay).toBe('2025-09-30');
    expect(measures[0]?.parameters.map(({ key, text, mayBeUnset }) => [key, text, mayBeUnset])).toEqual([
      ['M06.goodCredit', '情形 拖欠农民工工资、建筑市场违法违规、严重失信', false],
      ['M06.minScore', '不设', true],
      ['M06.guaranteePct', '10%', false],
      ['M06.leaderRecord', '项数 1；年数 5', false],
    ]);
    expect(measures[0]?.rules[1]?.phrases.map(({ quote }) => quote)).toContain('同等级');
  });

  test('who gains and who loses is told by firm and lot, each number a count of them; and it is found again as it was', async () => {
    const before = programOf(sentences).text;
    const kept = await run();
    const { moves, total, rules, firms, lots, changes } = kept.content;
    expect(changes.map((it) => (it.kind === 'parameter' ? [it.before, it.after] : [it.rule, it.quote]))).toEqual([
      ['项数 1；年数 5', '项数 1；年数 10'],
      ['M06.S2', '能够提供足额担保'],
    ]);
    expect(moves.length).toBeGreaterThan(0);
    expect(total).toMatchObject({ gained: moves.length, lost: 0 });
    for (const { firm, lot, by } of moves) expect([firms[firm], lots[lot], by]).toEqual([expect.anything(), expect.anything(), [1]]);
    expect(rules[0]?.before).toEqual(rules[0]?.after);
    expect(rules[1]?.after.yes).toBeGreaterThan(rules[1]?.before.yes ?? 0);
    expect(lots.every(({ dueOn }) => dueOn >= asked.from && dueOn <= asked.through)).toBe(true);
    const { rows } = simulationList.parse((await city.get('/api/simulations', { as: 'zhengce' })).json());
    expect(rows[0]).toMatchObject({ id: kept.id, title: asked.title, total, facts: kept.content.digests.facts });
    expect(programOf(sentences).text).toBe(before);
  });

  test('the same draft on the same facts comes to the same, word for word; a stricter one takes from some', async () => {
    const [one, again] = [await run(), await run()];
    expect(canonicalJson(one.content)).toBe(canonicalJson(again.content));
    expect(one.hash).toBe(again.hash);
    const strict = await run({ ...asked, parameters: { 'M06.leaderRecord': { works: 9, years: 1 } }, without: {} });
    expect(strict.content.total).toMatchObject({ gained: 0 });
    expect(strict.content.total.lost).toBeGreaterThan(0);
    expect(strict.content.digests).toMatchObject({ facts: one.content.digests.facts, inForce: one.content.digests.inForce });
    expect(strict.content.digests.drafted).not.toBe(one.content.digests.drafted);
  });

  test('how far it is can be asked while it runs, and nothing is said before and after', async () => {
    const ask = async () => simulationRunning.parse((await city.get('/api/simulations/running', { as: 'zhengce' })).json()).step;
    expect(await ask()).toBeNull();
    const seen = new Set<string>();
    // Each takes a second; an answer may miss one, and not ten.
    for (let attempt = 0; attempt < 10 && seen.size === 0; attempt += 1) {
      let isUnderWay = true;
      const running = run().finally(() => {
        isUnderWay = false;
      });
      while (isUnderWay) seen.add((await ask())?.is ?? '').delete('');
      await running;
    }
    expect(seen.size).toBeGreaterThan(0);
    expect(await ask()).toBeNull();
  });

  test('it goes into a workbook, and each act leaves its leaf', async () => {
    const { id } = await run();
    const file = await city.get(`/api/simulations/${id}/export`, { as: 'zhengce' });
    expect([file.status, decodeURIComponent(String(file.headers['content-disposition']))]).toEqual([
      200,
      expect.stringContaining('草案试算 业绩放宽到十年.xlsx'),
    ]);
    expect(await acts(id)).toEqual(['simulation-run', 'simulation-exported']);
  });

  const acts = async (id: string) => {
    const leaves = await city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));
    return leaves.flatMap(({ act, object }) => (object === `simulation/${id}` ? [act] : []));
  };

  test.each([
    [{ from: '2025-13-01' }, 'from'],
    [{ from: '2025-06-01', through: '2025-05-01' }, 'through'],
    [{ through: '2025-10-01' }, 'through'],
    [{ factsOn: '2025-10-02' }, 'factsOn'],
    [{ from: '2025-01-01', through: '2025-01-01' }, 'from'],
    [{ measure: 'M99' }, 'measure'],
    [{ title: ' ' }, 'title'],
    [{ parameters: { 'M06.stack': true } }, 'parameters.M06.stack'],
    [{ parameters: { 'M06.guaranteePct': '120%' } }, 'parameters.M06.guaranteePct'],
    [{ without: { 'M06.S2': ['没有这个条件'] } }, 'without.M06.S2'],
    [{ parameters: { 'M06.guaranteePct': '10%' }, without: {} }, 'parameters'],
  ])('%j is refused, and nothing is kept', async (change, path) => {
    const count = async () => (await city.get('/api/simulations', { as: 'zhengce' })).json().rows.length;
    const before = await count();
    expect(await refused(change)).toEqual([422, path]);
    expect(await count()).toBe(before);
  });

  test('only the policy office may: others are refused, and by SQL see no row', async () => {
    const { id } = await run();
    expect((await city.get('/api/simulations')).status).toBe(401);
    for (const as of others) {
      const reads = await Promise.all(
        ['', '/choices', '/running', `/${id}`, `/${id}/export`].map((it) => city.get(`/api/simulations${it}`, { as })),
      );
      const statuses = [...reads, await city.post('/api/simulations', { as, body: asked })].map(({ status }) => status);
      expect([as, statuses]).toEqual([as, [403, 403, 403, 403, 403, 403]]);
      const account = demoAccounts.find(({ login }) => login === as) ?? null;
      const seen = await city.limited.as(account)((database) => sql`select id from simulation`.execute(database));
      expect([as, seen.rows]).toEqual([as, []]);
    }
    expect((await city.get('/api/simulations/0d000000-0000-4000-8000-000000000009', { as: 'zhengce' })).status).toBe(404);
  });
});
