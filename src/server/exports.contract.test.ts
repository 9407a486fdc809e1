// 导出契约测试: what a list shows comes as a file that is imported again without a change; each desk gets what it may see.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPortsInActs, importWorkbook } from '#domains/imports';
import { sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { readFeed } from '#platform/journal/feed';
import { cellText } from '#platform/workbook/cell';
import { xlsxOf } from '#platform/workbook/testing';
import { readWorkbook } from '#platform/workbook/xlsx/read-workbook';
import { type DemoLogin, openDemoCity } from './testing.ts';

const bureau = { login: 'zhujian', role: 'housing-bureau', creditCode: null } as const;

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
    const header = ['统一社会信用代码', '企业名称', '所在地区', '住所', '生效日期', '失效日期'];
    const dirty = [
      ['91320700FAKE000137', "'=cmd|甲公司", '海州区', '\'@某路,1号；"甲"', '', ''],
      ['91320707FAKE000217', '乙公司', '市外', '', '2024-03-01', '2027-12-31'],
    ];
    await send({ workbook: 'firms', fileName: '脏.xlsx', bytes: await xlsxOf({ 企业: [header, ...dirty] }) });
  }, 60_000);
  afterAll(() => city.close());

  const send = (file: { workbook: 'firms' | 'tenders'; fileName: string; bytes: Uint8Array; dryRun?: boolean }) =>
    importWorkbook(
      { login: 'zhujian', by: '市住建局', at: '2025-05-12T03:00:00Z', dryRun: false, confirmed: 'all', ...file },
      importPortsInActs((act) => city.limited.as(bureau)(act)),
    );
  const get = (path: string, as?: DemoLogin) => city.get(`/api/${path}`, as === undefined ? {} : { as });
  const sheets = async (path: string, as?: DemoLogin) => {
    const { status, bytes } = await get(path, as);
    expect(status).toBe(200);
    const read = readWorkbook(bytes);
    const all = read.ok ? read.value : [];
    return Object.fromEntries(all.map(({ name, rows }) => [name, rows.map(({ cells }) => [...cells.values()].map(cellText))]));
  };

  test.each`
    list             | workbook     | expected
    ${'enterprises'} | ${'firms'}   | ${['企业', '资质证书']}
    ${'persons'}     | ${'firms'}   | ${['项目负责人', '注册专业', '业绩', '任职']}
    ${'projects'}    | ${'tenders'} | ${['项目']}
    ${'lots'}        | ${'tenders'} | ${['招标项目']}
  `('$list as XLSX and as CSV are imported again: no fault, no warning, no row changed', async ({ list, workbook, expected }) => {
    for (const format of ['xlsx', 'csv']) {
      const { bytes, headers } = await get(`${list}/export?format=${format}`, 'zhujian');
      const fileName = decodeURIComponent(String(headers['content-disposition']).split("UTF-8''")[1] ?? '');
      expect(fileName).toContain('演示数据');
      const outcome = await send({ workbook, fileName, bytes, dryRun: true });
      expect(outcome).toMatchObject({ faults: [], warnings: [] });
      expect(outcome.sheets.map(({ sheet }) => sheet).sort()).toEqual((format === 'csv' ? expected.slice(0, 1) : expected).toSorted());
      for (const it of outcome.sheets) expect(it).toMatchObject({ rows: it.unchanged, added: 0, changed: 0 });
      expect(outcome.sheets[0]?.rows).toBeGreaterThan(1);
    }
  });

  test('a list of lots as CSV has their objects in a column of it, and is corrected there', async () => {
    const { bytes } = await get('lots/export?format=csv', 'zhujian');
    const text = bytes.toString('utf8');
    expect(text).toContain('桥梁单跨跨度（米） 48；市政综合工程 有');
    const mended = Buffer.from(text.replace('桥梁单跨跨度（米） 48；', '桥梁单跨跨度（米） 40；'));
    const outcome = await send({ workbook: 'tenders', fileName: '招标项目.csv', bytes: mended, dryRun: true });
    expect(outcome).toMatchObject({ faults: [], sheets: [{ sheet: '招标项目', added: 0, changed: 1 }] });
  });

  test('what a spreadsheet takes for a formula is marked in both, and dates stand where they were stated', async () => {
    const { bytes } = await get('enterprises/export?format=csv', 'zhujian');
    const text = bytes.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toContain(`91320700FAKE000137,'=cmd|甲公司,海州区,"'@某路,1号；""甲"""`);
    expect(text).toMatch(/乙公司,市外,.*,2024-03-01,2027-12-31\r\n/);
  });

  test('the view in the address is what comes, and the file says what it is', async () => {
    const file = await sheets('enterprises/export?area=海州区&category=municipal&sort=-name&page=2&asof=2025-05-01', 'zhujian');
    const note = file.导出说明?.map((row) => row.join('：')).join('\n');
    const [, ...rows] = file.企业 ?? [];
    expect(rows.slice(1).every((row) => row.includes('海州区'))).toBe(true);
    for (const part of [
      '演示数据',
      '所在地区：海州区；资质类别：市政公用工程',
      '企业名称，从大到小',
      '2025-05-01',
      '2025-05-12 10:00:00',
      '账号 zhujian',
      `企业 ${rows.length - 1} 行`,
    ])
      expect(note).toContain(part);
  });

  test('sorted by area, a file follows the order of the list, and says which', async () => {
    const file = await sheets('projects/export?sort=area', 'zhujian');
    const listed: readonly string[] = (await get('projects?sort=area', 'zhujian')).json().rows.map(({ code }: { code: string }) => code);
    expect(file.项目?.slice(2).map(([code]) => code)).toEqual(listed);
    expect(JSON.stringify(file.导出说明)).toContain('所在地区，按县区和功能板块的固定次序');
  });

  test('each desk gets what it may see: unpublished lots only for their own, firms only for those who work', async () => {
    const seen = async (as?: DemoLogin) => (await sheets('lots/export', as)).招标项目?.length ?? 0;
    const list = async (as?: DemoLogin) => (await get('lots?size=1', as)).json().total;
    const header = ['标段编号', '标段名称', '招标人', '工程所在地区', '工程类别', '招标公告日期', '投标截止日期', '已公开'];
    const hidden = ['GY-9', '某路工程', '某单位', '灌云县', '市政公用工程', '2025-05-06', '2025-05-28', '否'];
    await send({ workbook: 'tenders', fileName: '未公开.xlsx', bytes: await xlsxOf({ 招标项目: [header, hidden] }) });
    for (const as of [undefined, 'zhujian', 'yuntai', 'donghai'] as const) expect(await seen(as)).toBe((await list(as)) + 2);
    expect(await seen('zhujian')).toBeGreaterThan(await seen());
    expect((await get('enterprises/export')).status).toBe(401);
  });

  test('one leaf tells by whom, what and how many, and not for which words', async () => {
    await get('persons/export?q=某人&grade=first&format=csv', 'yinhang');
    const feed = await city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));
    expect(feed.at(-1)).toMatchObject({ act: 'list-exported', actor: 'yinhang' });
    expect(feed.at(-1)?.object).toMatch(/^register\/person：项目负责人 \d+ 行（csv，q=…，grade=first）$/);
  });

  test('what a firm takes along of lots and projects leaves no leaf; what it takes of firms does', async () => {
    const feed = () => city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));
    await get('lots', 'yuntai');
    const sealed = async () => (await owner.pool.query('select from sealed_act')).rowCount ?? 0;
    const [before, sealedBefore] = [(await feed()).length, await sealed()];
    for (const asked of ['lots/export?format=csv&q=HZ-2024-031', 'lots/export?area=东海县', 'projects/export?format=csv'])
      expect((await get(asked, 'yuntai')).status).toBe(200);
    expect((await feed()).slice(before)).toEqual([]);
    expect(await sealed()).toBe(sealedBefore + 3);
    await get('enterprises/export?format=csv', 'yuntai');
    expect((await feed()).slice(before)).toMatchObject([{ act: 'list-exported', actor: 'yuntai' }]);
  });

  test.each`
    query           | status | says
    ${'format=pdf'} | ${422} | ${'xlsx（Excel 工作簿）和 csv'}
    ${'area=月球'}  | ${422} | ${'查询条件'}
    ${'colour=red'} | ${422} | ${'查询条件'}
  `('$query is refused in words, and leaves no leaf', async ({ query, status, says }) => {
    const answer = await get(`enterprises/export?${query}`, 'zhujian');
    expect(answer.status).toBe(status);
    expect(answer.json().detail).toContain(says);
  });
});
