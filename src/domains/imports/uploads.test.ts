// 上传的文件测试: checked, looked at, mended, questioned and imported over HTTP without being sent again.

import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signedIn } from '#contract/domains/accounts';
import { creditInPostgres } from '#domains/credit';
import { clockAt } from '#platform/clock';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { on } from '#platform/register/testing';
import { type Cells, xlsxOf } from '#platform/workbook/testing';
import { readWorkbook } from '#platform/workbook/xlsx/read-workbook';
import { importList, importOutcome, uploadList } from './contract.ts';
import { importRoutes } from './routes.ts';

const keeper: SignedIn = signedIn.parse({
  ...{ login: 'zhujian', name: '市住建局李四', role: 'housing-bureau', unit: 'zhujian', unitName: '市住建局' },
  ...{ creditCode: null, area: null, administers: false },
});
const [firm, other, third] = ['91320706FAKE00013X', '91320707FAKE000217', '91320703FAKE0003X5'];
const header = ['统一社会信用代码', '企业名称', '所在地区'];
const sanctionHeader = ['统一社会信用代码', '种类', '认定日期', '修复日期', '文号'];

let database: TestDatabase;
let app: FastifyInstance;
beforeAll(async () => {
  database = await openTestDatabase(18);
  app = Fastify();
  importRoutes(app, (_request, act) => act({ database: database.database, clock: clockAt('2026-11-23T01:00:00Z'), account: keeper }));
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function send(sheets: Readonly<Record<string, Cells>> | Buffer<ArrayBufferLike>, { query = '', name = '企业.xlsx' } = {}) {
  const form = new FormData();
  const bytes = Buffer.isBuffer(sheets) ? sheets : await xlsxOf(sheets);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const reply = await app.inject({ method: 'POST', url: `/api/imports/firms?${query}`, payload: form });
  expect(reply.statusCode).toBe(200);
  return importOutcome.parse(reply.json());
}
async function importKept(upload: string | null, payload: object) {
  const reply = await app.inject({ method: 'POST', url: `/api/imports/uploads/${upload}/import`, payload });
  return importOutcome.parse(reply.json());
}
const download = async (path: string) => (await app.inject(`/api/imports/uploads/${path}`)).rawPayload;
const textsIn = (bytes: Buffer, sheet: string) => {
  const read = readWorkbook(bytes);
  const rows = (read.ok ? read.value : []).find(({ name }) => name === sheet)?.rows ?? [];
  return rows.map(({ cells }) => [...cells.values()].map((cell) => ('text' in cell ? cell.text : cell.kind)).join('|'));
};
const sanctionsOf = (code: string) => creditInPostgres(database.database).sanctionsOf(code, on('2026-11-24'));

test('what was sent is listed and comes back byte for byte, and marked; mended it goes in', async () => {
  const sheets = { 企业: [header, [firm, '', '海州区'], [other, '乙公司', '市外']] };
  const bytes = Buffer.from(await xlsxOf(sheets));
  const { upload, faultCount, preview } = await send(bytes, { query: 'dryRun=true' });
  expect([faultCount, preview[0]?.rows[0]?.cells[1]]).toEqual([1, { text: '', tone: 'fault' }]);
  const { uploads } = uploadList.parse((await app.inject('/api/imports/uploads')).json());
  expect(uploads[0]).toMatchObject({ id: upload, workbook: 'firms', fileName: '企业.xlsx', bytes: bytes.length });
  expect((await download(`${upload}/original`)).equals(bytes)).toBe(true);
  const marked = await download(`${upload}/marked`);
  expect(textsIn(marked, '企业')[1]).toContain('请填写企业名称');
  expect(await send(marked, { query: 'dryRun=true' })).toMatchObject({ faultCount: 1, warnings: [] });
});

test('BI-020 the same bytes are questioned, and confirmed change nothing; the confirmed question is on record', async () => {
  const sheets = { 企业: [header, [third, '丙公司', '东海县']] };
  const bytes = Buffer.from(await xlsxOf(sheets));
  expect(await send(bytes)).toMatchObject({ done: true });
  const again = await send(bytes);
  expect(again).toMatchObject({ done: false, questions: [{ remedy: expect.stringContaining('已于 2026-11-23 由市住建局李四导入') }] });
  const confirmed = again.questions.map(({ id }) => id);
  expect(await importKept(again.upload, { confirmed: ['another'] })).toMatchObject({ done: false });
  expect(await importKept(again.upload, { confirmed })).toMatchObject({ done: true, sheets: [{ added: 0, changed: 0, unchanged: 1 }] });
  expect(await send(await resaved(bytes))).toMatchObject({ done: true, questions: [], sheets: [{ unchanged: 1 }] });
});

test('BI-021 another name under a code that is registered is questioned, and so is one name under two codes', async () => {
  const { done, questions } = await send({ 企业: [header, [third, '丁公司', '东海县'], [other, '丙公司', '市外']] });
  expect(done).toBe(false);
  expect(questions.map(({ row, column, remedy }) => [row, column, remedy])).toEqual([
    [2, 'B 企业名称', expect.stringContaining('登记的是「丙公司」')],
    [3, 'B 企业名称', expect.stringContaining(third)],
  ]);
});

test('good rows go in, a bad row stays with what depends on it, and comes back alone and marked', async () => {
  const sheets = {
    企业: [header, [firm, '甲公司', '海州区'], [other, '', '市外']],
    资质证书: [
      ['统一社会信用代码', '资质类别', '资质等级', '证书编号'],
      [firm, '市政公用工程', '二级', 'D1'],
      [other, '公路工程', '二级', 'D2'],
    ],
  };
  const { upload } = await send(sheets);
  const outcome = await importKept(upload, { goodRowsOnly: true });
  expect(outcome).toMatchObject({
    done: true,
    sheets: [
      { sheet: '企业', rows: 1, added: 1, leftOut: 1 },
      { sheet: '资质证书', rows: 1, added: 1, leftOut: 1 },
    ],
    warnings: [{ sheet: '资质证书', row: 3, found: expect.stringContaining(other) }],
  });
  const left = await download(`${upload}/marked?leftOut=true`);
  expect([textsIn(left, '企业'), textsIn(left, '资质证书')]).toEqual([
    [expect.stringContaining('导入说明'), expect.stringMatching(`^${other}.*请填写企业名称`)],
    [expect.stringContaining('导入说明'), expect.stringMatching(/D2.*没有导入/)],
  ]);
  const { imports } = importList.parse((await app.inject('/api/imports')).json());
  expect(imports.find(({ leftOut }) => leftOut > 0)).toMatchObject({ rows: 2, leftOut: 2, upload });
});

test('a sanction that stays behind makes nobody look clean: also who was known to be clean is unknown until it comes in', async () => {
  const sanction = (code: string, kind: string) => [code, kind, '2025-03-12', '未修复', 'A1'];
  await send({ 处罚记录: [sanctionHeader, ['已核实无', '', '', '', '']] });
  expect([await sanctionsOf(firm), await sanctionsOf(third)]).toEqual([[], []]);
  const partial = { 处罚记录: [sanctionHeader, sanction(firm, '批评'), sanction(third, '拖欠农民工工资')] };
  expect(await send(partial, { query: 'goodRowsOnly=true' })).toMatchObject({ done: true, sheets: [{ rows: 1, leftOut: 1 }] });
  expect([await sanctionsOf(firm), await sanctionsOf(third)]).toEqual([undefined, undefined]);
  await send({ 处罚记录: [sanctionHeader, sanction(firm, '建筑市场违法违规')] });
  expect([(await sanctionsOf(firm))?.length, (await sanctionsOf(third))?.length]).toEqual([1, 1]);
});

test('two undos of one import at the same moment: one is done, the other is told who did it', async () => {
  await send({ 企业: [header, ['91320100FAKE00056M', '戊公司', '市外']] }, { name: '戊.xlsx' });
  const { imports } = importList.parse((await app.inject('/api/imports')).json());
  const id = imports.find(({ fileName }) => fileName === '戊.xlsx')?.id;
  const undo = () => app.inject({ method: 'POST', url: `/api/imports/${id}/undo` });
  const replies = await Promise.all([undo(), undo()]);
  expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 422]);
  expect(replies.find(({ statusCode }) => statusCode === 422)?.json().detail).toContain('已由市住建局李四撤销');
});

test.each`
  sent                        | shown
  ${'报表.xlsx\u202Ecod.exe'} | ${'报表.xlsxcod.exe'}
  ${'../../etc/表.xlsx'}      | ${'表.xlsx'}
  ${'CON.xlsx'}               | ${'_CON.xlsx'}
  ${'表.xlsx. .'}             | ${'表.xlsx'}
  ${'表%00.xlsx'}             | ${'表.xlsx'}
  ${'表'.repeat(300)}         | ${'表'.repeat(120)}
`('BI-035 a file called $sent is shown as $shown', async ({ sent, shown }) => {
  expect((await send({ 企业: [header, [firm, '', '海州区']] }, { query: 'dryRun=true', name: sent })).fileName).toBe(shown);
});

test('BI-030 half an upload leaves nothing behind', async () => {
  const before = uploadList.parse((await app.inject('/api/imports/uploads')).json()).uploads.length;
  const form = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK half of it';
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  const reply = await app.inject({ method: 'POST', url: '/api/imports/firms', headers, payload: form });
  expect([reply.statusCode, reply.json().title]).toEqual([422, '没有收到文件']);
  expect(uploadList.parse((await app.inject('/api/imports/uploads')).json()).uploads.length).toBe(before);
});

/** Other bytes, the same content. */
const resaved = async (bytes: Buffer) => {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  workbook.creator = '另一人';
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
