// 质疑契约测试: a firm questions what is registered of itself; who keeps the row answers once; nobody else learns of it.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fact, fact, type Question, questionList } from '#contract/domains/corrections';
import { sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { readFeed } from '#platform/journal/feed';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { cast } from '../../seed/firms.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

const enterprise = (code: string) => `/api/registers/enterprise/${code}`;
const basis = { title: '营业执照副本', documentNo: '示例照字〔2025〕3号' };
const reasons = '经核对营业执照副本，登记的住所有误，予以更正。';

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
  }, 60_000);
  afterAll(() => city.close());

  const post = async (as: DemoLogin, url: string, body: unknown = {}) => {
    const { status, json } = await city.post(url, { as, body });
    return { status, json: json() };
  };
  const factAt = async (as: DemoLogin, url: string): Promise<Fact> => fact.parse((await city.get(`${url}/fact`, { as })).json());
  const questionsOf = async (as: DemoLogin): Promise<readonly Question[]> =>
    questionList.parse((await city.get('/api/questions', { as })).json()).rows;
  const ask = async (as: DemoLogin, url: string, rest: object = {}) => {
    const { register, key, versions } = await factAt(as, url);
    const asked = { register, key, version: versions.at(-1)?.version, field: 'domicile', claimed: '海州区实际路 8 号' };
    return post(as, '/api/questions', { ...asked, document: '营业执照副本（示例照字〔2025〕3号）', ...rest });
  };
  const feed = () => city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));

  test('a firm questions its own domicile, sees until when it is answered, and the bureau corrects it in one act', async () => {
    const url = enterprise(cast.yuntai);
    const { json } = await ask('yuntai', url);
    expect(await questionsOf('yuntai')).toMatchObject([
      { id: json.id, title: '企业', header: '住所', held: '海州区示例路 1 号', claimed: '海州区实际路 8 号', state: 'awaiting' },
    ]);
    expect(await questionsOf('zhujian')).toMatchObject([
      {
        askerName: '连云港云台建设工程有限公司',
        askedOn: '2025-05-12',
        dueOn: '2025-06-03',
        daysLeft: 15,
        may: { answer: true, withdraw: false },
      },
    ]);
    expect((await ask('yuntai', url)).status).toBe(409);
    const { versions } = await factAt('zhujian', url);
    const values = { ...versions.at(-1)?.values, domicile: '海州区实际路 8 号', trueFrom: '自始' };
    const correction = { values, basis, seen: versions.map(({ version }) => version) };
    const before = (await feed()).length;
    const wrong = await post('zhujian', `/api/questions/${json.id}/answer`, {
      outcome: 'corrected',
      reasons,
      correction: { ...correction, values: { ...values, area: '南京' } },
    });
    expect(wrong).toMatchObject({ status: 422, json: { errors: [{ path: 'area' }] } });
    expect((await questionsOf('yuntai'))[0]?.state).toBe('awaiting');
    const answer = { outcome: 'corrected', reasons, correction };
    expect((await post('zhujian', `/api/questions/${json.id}/answer`, answer)).status).toBe(200);
    expect((await feed()).slice(before).map(({ act, object }) => [act, object])).toEqual([
      ['fact-corrected', 'register/enterprise'],
      ['question-answered', `question/${json.id}`],
    ]);
    expect(await questionsOf('yuntai')).toMatchObject([
      { state: 'corrected', outcome: { unit: '市住建局（示例）', reasons }, daysLeft: null },
    ]);
    expect((await factAt('yuntai', url)).versions).toMatchObject([{ values: { domicile: '海州区实际路 8 号' } }]);
    expect((await post('zhujian', `/api/questions/${json.id}/answer`, { outcome: 'upheld', reasons })).status).toBe(409);
  });

  test('the register is upheld with reasons, and a question may be withdrawn before it is answered', async () => {
    const url = enterprise(cast.subei);
    const first = await ask('subei', url);
    expect((await post('zhujian', `/api/questions/${first.json.id}/answer`, { outcome: 'upheld', reasons: '不改' })).status).toBe(422);
    expect((await post('zhujian', `/api/questions/${first.json.id}/answer`, { outcome: 'upheld', reasons })).status).toBe(200);
    const second = await ask('subei', url);
    expect((await post('yuntai', `/api/questions/${second.json.id}/withdrawal`)).status).toBe(404);
    expect((await post('subei', `/api/questions/${second.json.id}/withdrawal`)).status).toBe(200);
    expect((await post('subei', `/api/questions/${second.json.id}/withdrawal`)).status).toBe(409);
    expect((await questionsOf('subei')).map(({ state }) => state).sort()).toEqual(['upheld', 'withdrawn']);
  });

  test('a firm questions its certificates, people, works and credit, and nothing of anybody else’s', async () => {
    const own = { employer: cast.yuntai, enterprise: cast.yuntai };
    const rows = sql<{ url: string }>`
      select '/api/registers/certificate/' || concat_ws('~', certificate_no, category) as url from certificate where enterprise = ${own.enterprise}
      union all select '/api/registers/person/' || id from person where employer = ${own.employer}
      union all select '/api/registers/licence/' || concat_ws('~', person, category, grade) from licence join person on person.id = person and employer = ${own.employer}
      union all select '/api/registers/led_work/' || concat_ws('~', person, project) from led_work join person on person.id = person and employer = ${own.employer}
      union all select '/api/registers/credit_score/' || concat_ws('~', enterprise, scored_on) from credit_score where enterprise = ${own.enterprise}
      union all select '/api/registers/guarantee_commitment/' || document_no from guarantee_commitment where enterprise = ${own.enterprise}`;
    const urls = (await rows.execute(owner.database)).rows.map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) {
      const mine = await factAt('yuntai', url);
      expect([url, mine.may.question]).toEqual([url, true]);
      const theirs = await factAt('subei', url);
      expect([url, theirs.may.question]).toEqual([url, false]);
    }
    expect((await ask('yuntai', enterprise(cast.subei))).status).toBe(403);
  });

  test('a procuring entity questions its own lot, and the county’s clerk, who keeps it, answers; no other clerk does', async () => {
    const url = '/api/registers/lot/DH-2025-007';
    const { json, status } = await ask('donghai', url, { field: 'title', claimed: '东海县晶都大道东延工程' });
    expect(status).toBe(200);
    expect(await questionsOf('donghai-xian')).toMatchObject([{ id: json.id, may: { answer: true } }]);
    expect(await questionsOf('guanyun-xian')).toEqual([]);
    const answer = { outcome: 'upheld', reasons: '与招标公告一致，维持原登记。' };
    expect((await post('guanyun-xian', `/api/questions/${json.id}/answer`, answer)).status).toBe(404);
    expect((await post('donghai-xian', `/api/questions/${json.id}/answer`, answer)).status).toBe(200);
    expect((await ask('yuntai', url, { field: 'title', claimed: '另一名称' })).status).toBe(403);
  });

  test('a procuring entity questions the objects of its lot, and they are corrected as it asked', async () => {
    const url = '/api/registers/lot/DH-2025-007';
    const claimed = '桥梁单跨跨度（米） 40；市政综合工程 有';
    const { json } = await ask('donghai', url, { field: 'parameters', claimed });
    expect((await questionsOf('donghai')).find(({ id }) => id === json.id)).toMatchObject({
      header: '技术参数',
      held: '桥梁单跨跨度（米） 48；市政综合工程 有',
      claimed,
    });
    const { versions } = await factAt('donghai-xian', url);
    const values = { ...versions.at(-1)?.values, parameters: claimed, trueFrom: '自始' };
    const correction = { values, basis, seen: versions.map(({ version }) => version) };
    const answer = { outcome: 'corrected', reasons: '经核对施工图，跨度登记有误，予以更正。', correction };
    expect((await post('donghai-xian', `/api/questions/${json.id}/answer`, answer)).status).toBe(200);
    expect((await factAt('donghai', url)).versions).toMatchObject([{ values: { parameters: claimed, parametersListed: '是' } }]);
  });

  test('nobody but who asks and who answers learns of a question: no tender owner, competitor, bank or administrator', async () => {
    await ask('yungang', enterprise(cast.yungang));
    const counts: Record<string, number> = {};
    for (const account of demoAccounts) {
      const counting = sql<{ count: number }>`select count(*) from question where asker_name like '%云港航务%'`;
      counts[account.login] = (await city.limited.as(account)((it) => counting.execute(it))).rows[0]?.count ?? -1;
    }
    const seeing = Object.keys(counts).filter((login) => counts[login] !== 0);
    expect(seeing).toEqual(['yungang', 'zhujian', 'zhujian-guanli']);
    const leaf = (await feed()).at(-1);
    expect(leaf).toMatchObject({ act: 'question-asked', object: expect.stringMatching(/^question\//) });
  });

  test('by SQL with its own context, a firm asks about nobody else and answers nothing', async () => {
    const account = demoAccounts[0];
    const [yuntai] = (await questionsOf('yuntai')).map(({ id }) => id);
    const outcome = sql`insert into question_outcome (question, outcome, given_by, name, unit, reasons, given_on, given_at)
      values (${yuntai}, 'upheld', 'yuntai', 'x', 'x', ${reasons}, '2025-05-12', now())`;
    await expect(city.limited.as(account)((it) => outcome.execute(it))).rejects.toMatchObject({ code: '42501' });
    const asking = sql`insert into question (register, key, version, field, document, asker_role, asker_code, asker_name, asked_by, asked_on, asked_at)
      select 'enterprise', array[credit_code], version, 'name', '某某文件', 'firm', ${account.creditCode}, 'x', 'yuntai', '2025-05-12', now()
      from enterprise where credit_code = ${cast.subei}`;
    await expect(city.limited.as(account)((it) => asking.execute(it))).rejects.toMatchObject({ code: '42501' });
  });

  test('a question in the tables of the wrong kind is refused by field', async () => {
    const same = await ask('yuntai', enterprise(cast.yuntai), { claimed: '海州区实际路 8 号' });
    expect(same.json.errors).toMatchObject([{ path: 'claimed' }]);
    expect((await ask('yuntai', enterprise(cast.yuntai), { field: 'abilityFound' })).json.errors[0]).toMatchObject({ path: 'field' });
    expect((await ask('yuntai', enterprise(cast.yuntai), { document: '无' })).json.errors).toMatchObject([{ path: 'document' }]);
  });
});
