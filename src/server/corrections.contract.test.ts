// 更正契约测试: over HTTP, a row is corrected, entered, retracted and confirmed by who keeps it, with both times and its document.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { effect, type Fact, fact } from '#contract/domains/corrections';
import { sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { readFeed } from '#platform/journal/feed';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { cast } from '../../seed/firms.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

const yuntai = `/api/registers/enterprise/${cast.yuntai}`;
const basis = { title: '企业变更登记通知书', documentNo: '示例登字〔2025〕12号' };

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner, '2025-04-01T02:00:00Z');
    city.moveTo('2025-05-12T02:00:00Z');
  }, 60_000);
  afterAll(() => city.close());

  const get = async (as: DemoLogin, url: string) => (await city.get(url, { as })).json();
  const post = async (as: DemoLogin, url: string, body: unknown = {}) => {
    const { status, json } = await city.post(url, { as, body });
    return { status, json: json() };
  };
  const factAt = async (url: string, login: DemoLogin = 'zhujian'): Promise<Fact> => fact.parse(await get(login, `${url}/fact`));
  const seenAt = async (url: string) => (await factAt(url)).versions.map(({ version }) => version);
  const correct = async (url: string, values: object, rest: object = {}) => {
    const held = (await factAt(url)).versions.at(-1)?.values ?? {};
    const body = { basis, seen: await seenAt(url), values: { ...held, ...values }, ...rest };
    return post('zhujian', `${url}/correction`, body);
  };
  const feed = () => city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));

  test('a row comes as the fields of its sheet, with what is held of it and what may be done', async () => {
    const { title, fields, versions, may } = await factAt(yuntai);
    expect(title).toBe('企业');
    expect(fields.map(({ header }) => header)).toContain('安全生产许可证有效期至');
    expect(versions).toMatchObject([
      { values: { name: '连云港云台建设工程有限公司', area: '海州区' }, confirmation: null, trueFrom: null },
    ]);
    expect(may).toEqual({ correct: true, confirm: true, question: false });
    expect((await factAt(yuntai, 'yuntai')).may).toEqual({ correct: false, confirm: false, question: true });
    expect((await factAt(yuntai, 'subei')).may).toEqual({ correct: false, confirm: false, question: false });
    expect((await city.get(`${yuntai}/fact`)).status).toBe(401);
  });

  test('a fact entered in May about March changes what was true in March, and not what was known in April', async () => {
    const tried = await correct(yuntai, { domicile: '海州区新址路 9 号', trueFrom: '2025-03-01' }, { dryRun: true });
    expect(effect.parse(tried.json)).toMatchObject({ done: false, before: [{ trueFrom: null }], after: [{}, { trueFrom: '2025-03-01' }] });
    expect(await seenAt(yuntai)).toHaveLength(1);
    const done = await correct(yuntai, { domicile: '海州区新址路 9 号', trueFrom: '2025-03-01' });
    expect(effect.parse(done.json)).toMatchObject({
      done: true,
      after: [
        { trueThrough: '2025-02-28', values: { domicile: '海州区示例路 1 号' } },
        {
          trueFrom: '2025-03-01',
          values: { domicile: '海州区新址路 9 号' },
          source: '市住建局（示例）市住建局经办人（示例） 更正，依据《企业变更登记通知书》（示例登字〔2025〕12号）',
          evidence: 'E1',
        },
      ],
    });
    expect((await feed()).at(-1)).toMatchObject({ act: 'fact-corrected', actor: 'zhujian', object: 'register/enterprise' });
    const domicile = async (asof: string, known: string) => {
      const { rows } = await sql<{ domicile: string }>`select domicile from enterprise
        where credit_code = ${cast.yuntai} and valid @> ${asof}::date and known @> ${known}::timestamptz`.execute(owner.database);
      return rows.map((row) => row.domicile);
    };
    expect(await domicile('2025-03-15', '2025-05-13T00:00:00Z')).toEqual(['海州区新址路 9 号']);
    expect(await domicile('2025-03-15', '2025-04-15T00:00:00Z')).toEqual(['海州区示例路 1 号']);
    expect(await domicile('2025-02-15', '2025-05-13T00:00:00Z')).toEqual(['海州区示例路 1 号']);
  });

  test('the same is seen over HTTP with a day and a moment in the address', async () => {
    const domicile = async (query: string) =>
      JSON.stringify(await get('zhujian', `/api/enterprises/${cast.yuntai}?${query}`)).match(/海州区(?:新址|示例)路 \d 号/)?.[0];
    expect(await domicile('asof=2025-03-15&known=2025-05-13')).toBe('海州区新址路 9 号');
    expect(await domicile('asof=2025-03-15&known=2025-04-15')).toBe('海州区示例路 1 号');
    expect(await domicile('asof=2025-02-15&known=2025-05-13')).toBe('海州区示例路 1 号');
  });

  test('a county’s clerk corrects and enters lots and projects of its own area, and of no other', async () => {
    const [own, other] = ['/api/registers/lot/DH-2025-007', '/api/registers/lot/HZ-2024-031'];
    const { versions, may } = await factAt(own, 'donghai-xian');
    expect(may).toMatchObject({ correct: true, confirm: true });
    const body = {
      basis,
      seen: versions.map(({ version }) => version),
      values: { ...versions[0]?.values, title: '晶都大道东延', trueFrom: '自始' },
    };
    expect(await post('donghai-xian', `${own}/correction`, { ...body, dryRun: true })).toMatchObject({
      status: 200,
      json: { done: false },
    });
    const moved = await post('donghai-xian', `${own}/correction`, { ...body, values: { ...body.values, area: '海州区' } });
    expect(moved.json.errors).toMatchObject([{ path: 'area', expected: '东海县' }]);
    expect((await factAt(other, 'donghai-xian')).may.correct).toBe(false);
    expect((await post('donghai-xian', `${other}/correction`, body)).status).toBe(403);
    expect((await post('guanyun-xian', `${own}/correction`, body)).status).toBe(403);
    const project = { code: 'DH-NEW-1', name: '东海县新建泵站', owner: '东海县城投（示例）', area: '东海县' };
    const entered = await post('donghai-xian', '/api/registers/project', { basis, values: project });
    expect(entered.json).toMatchObject({ act: 'entered', after: [{ values: { published: '否' } }] });
    expect((await factAt('/api/registers/project/DH-NEW-1', 'guanyun-xian')).versions).toEqual([]);
    expect((await post('guanyun-xian', '/api/registers/project', { basis, values: project })).status).toBe(422);
  });

  test('what was wrong from the first is corrected for all days, and without a document’s number it is a statement', async () => {
    const url = `/api/registers/enterprise/${cast.huaihai}`;
    const done = await correct(url, { domicile: '灌云县正确路 4 号', trueFrom: '自始' }, { basis: { title: '经办人电话核对' } });
    expect(done.json.after).toMatchObject([
      { trueFrom: null, trueThrough: null, evidence: 'E0', values: { domicile: '灌云县正确路 4 号' } },
    ]);
  });

  test('mistakes come back by field, with the remedies of the import', async () => {
    const { status, json } = await correct(yuntai, { area: '南京', safetyPermitThrough: '25年4月', trueFrom: '' });
    expect(status).toBe(422);
    expect(json.errors.map(({ path, found }: { path: string; found: string }) => [path, found])).toEqual([
      ['area', '南京'],
      ['safetyPermitThrough', '25年4月'],
      ['trueFrom', '（空）'],
    ]);
    const otherKey = await correct(yuntai, { creditCode: cast.subei, trueFrom: '自始' });
    expect(otherKey.json.errors).toMatchObject([{ path: '（编号）', expected: cast.yuntai }]);
    const nowhere = await correct('/api/registers/person/P0001', { employer: '91320700FAKE990018', trueFrom: '自始' });
    expect(nowhere.json.errors).toMatchObject([{ path: 'employer' }]);
    const wordless = await correct(yuntai, { trueFrom: '自始' }, { basis: { title: '无' } });
    expect(wordless.json.errors).toMatchObject([{ path: 'basis.title' }]);
  });

  test('whoever looked before somebody else changed the row gets both states, and nothing is lost', async () => {
    const seen = await seenAt(yuntai);
    await correct(yuntai, { domicile: '海州区又一路 1 号', trueFrom: '2025-05-01' });
    const late = await correct(yuntai, { domicile: '海州区另一路 2 号', trueFrom: '2025-05-01' }, { seen });
    expect(late.status).toBe(409);
    expect(late.json.seen.map(({ version }: { version: string }) => version)).toEqual(seen);
    expect(late.json.current.at(-1).values.domicile).toBe('海州区又一路 1 号');
    const before = await feed();
    expect(before.filter(({ act }) => act === 'fact-corrected')).toHaveLength(3);
  });

  test('a row is entered, and one that never was true is retracted: not deleted, and no longer held', async () => {
    const values = { enterprise: cast.subei, category: '公路工程', grade: '二级', certificateNo: 'D3-NEW' };
    const entered = await post('zhujian', '/api/registers/certificate', { values, basis });
    expect(entered.json).toMatchObject({ done: true, act: 'entered', key: ['D3-NEW', 'highway'], before: [] });
    expect((await post('zhujian', '/api/registers/certificate', { values, basis })).status).toBe(409);
    const url = '/api/registers/certificate/D3-NEW~highway';
    const retracted = await post('zhujian', `${url}/retraction`, { basis, seen: await seenAt(url) });
    expect(retracted.json).toMatchObject({ act: 'retracted', after: [] });
    expect((await factAt(url)).versions).toEqual([]);
    expect((await get('zhujian', `${url}/history`)).versions).toMatchObject([{ knownUntil: expect.any(String) }]);
    const inTheWay = await post('zhujian', `${yuntai}/retraction`, { basis, seen: await seenAt(yuntai) });
    expect(inTheWay).toMatchObject({ status: 422, json: { title: '不能注销', detail: expect.stringContaining('导入《') } });
    expect(await seenAt(yuntai)).not.toEqual([]);
  });

  test('a confirmation stands beside its version, and lapses with it', async () => {
    const url = `/api/registers/enterprise/${cast.gangcheng}`;
    const [version] = await seenAt(url);
    const confirmed = await post('zhujian', `${url}/confirmation`, { version, basis: { title: '现场查验营业执照原件' } });
    expect(confirmed).toMatchObject({ status: 200 });
    expect((await factAt(url, 'subei')).versions).toMatchObject([
      { confirmation: { unit: '市住建局（示例）', basis: '现场查验营业执照原件', confirmedOn: '2025-05-12' } },
    ]);
    await correct(url, { domicile: '连云区新址路 3 号', trueFrom: '自始' });
    expect((await factAt(url)).versions).toMatchObject([{ confirmation: null }]);
    expect((await post('zhujian', `${url}/confirmation`, { version, basis })).status).toBe(409);
  });

  test('M06.S1 a span that was measured wrong is corrected on the lot, and what the lot requires is derived anew', async () => {
    const url = '/api/registers/lot/DH-2025-007';
    const required = async (query = '') => {
      const { grade, because } = (await get('zhujian', `/api/lots/DH-2025-007${query}`)).requiredGrade;
      return [grade, ...because.map(({ parameter, value }: { parameter: string; value: unknown }) => `${parameter} ${value}`)];
    };
    const first = ['first', 'bridgeSpanM 48', 'comprehensive 80000000.00'];
    const held = '桥梁单跨跨度（米） 48；市政综合工程 有';
    expect((await factAt(url)).versions).toMatchObject([{ values: { parametersListed: '是', parameters: held } }]);
    expect(await required()).toEqual(first);
    const wrong = await correct(url, { parameters: '桥梁单跨跨度（米） 40米；路灯 有', trueFrom: '自始' });
    expect(wrong).toMatchObject({ status: 422, json: { errors: [{ path: 'parameters' }, { path: 'parameters' }] } });
    const drawing = { title: '施工图审查合格书', documentNo: '示例审字〔2025〕6号' };
    const done = await correct(url, { parameters: '市政综合工程 有；桥梁单跨跨度：40', trueFrom: '自始' }, { basis: drawing });
    expect(effect.parse(done.json)).toMatchObject({
      done: true,
      before: [{ values: { parameters: held } }],
      after: [{ values: { parameters: '桥梁单跨跨度（米） 40；市政综合工程 有', parametersListed: '是' }, evidence: 'E1' }],
    });
    expect(await required()).toEqual(['first', 'comprehensive 80000000.00']);
    expect(await required('?known=2025-05-01')).toEqual(first);
    const { versions } = await get('zhujian', `${url}/history`);
    expect(versions.at(-1).changes).toEqual([{ header: '技术参数', before: held, after: '桥梁单跨跨度（米） 40；市政综合工程 有' }]);
    await correct(url, { parameters: '桥梁单跨跨度（米） 40', trueFrom: '自始' }, { basis: drawing });
    expect((await required())[0]).toBe('second');
  });

  test('a lot keeps the objects that are listed in it, and loses the list when it is said not to be complete', async () => {
    const url = '/api/registers/lot/DH-2025-007';
    const objects = async () =>
      (
        await sql<{
          parameters: unknown;
        }>`select parameters from lot where code = 'DH-2025-007' and upper_inf(known) and valid @> date '2025-05-12'`.execute(
          owner.database,
        )
      ).rows[0]?.parameters;
    const before = await objects();
    expect(before).not.toBeNull();
    const done = await correct(url, { title: '东海县晶都大道东延工程', trueFrom: '自始' });
    expect(done.json.after).toMatchObject([
      { values: { title: '东海县晶都大道东延工程', parametersListed: '是', priceCeiling: '80000000.00' } },
    ]);
    expect(await objects()).toEqual(before);
    const half = await correct(url, { parametersListed: '否', trueFrom: '自始' });
    expect(half.json.errors).toMatchObject([{ path: 'parametersListed', remedy: expect.stringContaining('请清空「技术参数」列') }]);
    const unsaid = await correct(url, { parameters: '', trueFrom: '自始' });
    expect(unsaid.json.errors).toMatchObject([{ path: 'parameters', remedy: expect.stringContaining('写「无」') }]);
    await correct(url, { parameters: '', parametersListed: '否', trueFrom: '自始' });
    expect(await objects()).toBeNull();
  });

  test('a sanction known not to be restored says so, and is corrected whole', async () => {
    const { rows } = await sql<{ key: string }>`select concat_ws('~', enterprise, kind, document_no) as key from sanction limit 1`.execute(
      owner.database,
    );
    const url = `/api/registers/sanction/${rows[0]?.key ?? ''}`;
    expect((await factAt(url)).versions).toMatchObject([{ values: { restoredOn: '未修复' } }]);
    expect(await correct(url, {})).toMatchObject({ status: 422, json: { title: '没有改动' } });
    expect((await correct(url, { restoredOn: '2026-01-05' })).json.after).toMatchObject([{ values: { restoredOn: '2026-01-05' } }]);
    expect((await correct(url, { restoredOn: '未修复' })).json.after).toMatchObject([{ values: { restoredOn: '未修复' } }]);
    const unknown = (await correct(url, { restoredOn: '' })).json.after;
    expect(unknown[0].values).not.toHaveProperty('restoredOn');
  });

  test.each(demoAccounts.map(({ login, role }) => ({ login, role })))(
    '$login ($role) corrects only what it keeps',
    async ({ login, role }) => {
      const body = { basis, seen: [], values: {}, dryRun: true };
      const expected = role === 'housing-bureau' ? 409 : 403;
      const statuses = await Promise.all(
        ['correction', 'retraction', 'confirmation'].map(async (act) => {
          const sent = act === 'correction' ? body : act === 'retraction' ? { basis, seen: [] } : { basis, version: 'none' };
          return (await post(login, `${yuntai}/${act}`, sent)).status;
        }),
      );
      const seesNothing = role.endsWith('-administrator');
      expect(statuses).toEqual(statuses.map(() => (seesNothing ? 403 : expected)));
      const entered = await post(login, '/api/registers/enterprise', { basis, values: {}, dryRun: true });
      expect(entered.status).toBe(role === 'housing-bureau' ? 422 : 403);
    },
  );

  test('a verdict is no row of a register', async () => {
    for (const register of ['m06_ability_finding', 'm06_plan', 'account', 'lot_parameter'])
      expect((await city.get(`/api/registers/${register}/fields`, { as: 'zhujian' })).status).toBe(404);
  });

  test('an import cannot be undone under a correction of what it told', async () => {
    const { imports } = await get('zhujian', '/api/imports');
    const firms = imports.find(({ workbook }: { workbook: string }) => workbook === 'firms');
    const undone = await post('zhujian', `/api/imports/${firms.id}/undo`);
    expect(undone).toMatchObject({ status: 422, json: { detail: expect.stringContaining('更正，依据《企业变更登记通知书》') } });
  });
});
