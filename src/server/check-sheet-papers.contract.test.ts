// 核对表纸面契约测试: whoever holds the number gets the paper, before and after a re-check; nobody gets any other.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { givePlaces } from '#platform/journal/feed';
import { cast } from '../../seed/firms.ts';
import { partsOf } from '../platform/workbook/xlsx/parts/package-parts.ts';
import { recheckRounds } from './recheck-round.ts';
import { openDemoCity } from './testing.ts';

const kinds = [
  ['pdf', 'application/pdf', '%PDF-'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
] as const;

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  let number = '';
  beforeAll(async () => {
    city = await openDemoCity(await open());
    number = (await city.post('/api/lots/DH-2025-007/check-sheets', { as: 'yuntai' })).json().number;
  }, 60_000);
  afterAll(() => city.close());

  test.each(kinds)(
    'M06 the paper as %s is saved under its Chinese name, by the firm and by whoever holds the number',
    async (kind, type, start) => {
      const typed = number.toLowerCase();
      for (const reply of [
        await city.get(`/api/check-sheets/${number}/${kind}`, { as: 'yuntai' }),
        await city.get(`/api/check-sheets/${typed}/${kind}`),
      ]) {
        expect([reply.status, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([200, type, 'no-store']);
        expect(String(reply.headers['content-disposition'])).toContain(
          `filename*=UTF-8''${encodeURIComponent(`条件核对表 ${number}.${kind}`)}`,
        );
        expect(reply.bytes.subarray(0, start.length).toString('latin1')).toBe(start);
      }
    },
  );

  test('M06 what the request says is our address is not printed: the code would lead elsewhere', async () => {
    const paper = await city.get(`/api/check-sheets/${number}/docx`, { host: 'evil.example' });
    const said = partsOf(paper.bytes)?.bytes('word/document.xml')?.toString('utf8');
    expect(paper.status).toBe(200);
    expect(said).not.toContain('evil');
    expect(said).toContain(`二维码：http://localhost/check/${number}`);
  });

  test.each(kinds)('any other number is answered for %s in the words of the page', async (kind) => {
    const page = (await city.get('/api/check-sheets/1')).json();
    for (const other of ['1', 'HD-0000-0000-0000-0000']) {
      const paper = await city.get(`/api/check-sheets/${other}/${kind}`);
      expect([paper.status, paper.json()]).toEqual([404, page]);
    }
  });

  test.each(kinds)('M06.S1 a paper as %s that is printed after a re-check is another one', async (kind) => {
    const before = (await city.get(`/api/check-sheets/${number}/${kind}`)).bytes;
    city.moveTo('2025-05-20T02:00:00Z');
    const basis = { title: '行政处理决定书', documentNo: `示例人社〔2025〕${kind}号` };
    const values = {
      enterprise: cast.yuntai,
      kind: '拖欠农民工工资',
      decidedOn: '2025-05-20',
      restoredOn: '未修复',
      documentNo: basis.documentNo,
    };
    await city.post('/api/registers/sanction', { as: 'zhujian', body: { basis, values } });
    await city.limited.as(sequencer)(givePlaces);
    expect(await recheckRounds(city.city)()).toBe(1);
    const after = (await city.get(`/api/check-sheets/${number}/${kind}`)).bytes;
    expect(after.length).toBeGreaterThan(before.length);
  });
});
