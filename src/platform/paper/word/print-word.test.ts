// 出 Word: the page and the faces of GB/T 9704, a head on every page, and every sign of a name as itself.

import { expect, test } from 'vitest';
import { partsOf } from '../../workbook/xlsx/parts/package-parts.ts';
import type { Paper } from '../paper.ts';
import { printPaper } from '../printing/print-paper.ts';

const signs = '甲&<w:p/>"乙\'#$\\]]>丙';
const escaped = '甲&amp;&lt;w:p/&gt;&quot;乙';

const paper: Paper = {
  title: '条件核对表',
  number: 'HD-0000-0000-0000-0000',
  madeOn: '2025-05-12',
  issuer: signs,
  headMark: '演示数据',
  watermark: '试算',
  opening: ['本表由企业自行生成。'],
  check: { address: 'http://127.0.0.1/check/HD-0000-0000-0000-0000', invitation: '扫码核验' },
  blocks: [
    { is: 'heading', level: 1, text: '一、基本情况' },
    { is: 'text', line: { text: signs } },
    {
      is: 'table',
      columns: [
        { title: '条件', share: 1 },
        { title: '差距', share: 2 },
      ],
      rows: [
        {
          cells: [{ lines: [{ text: '足额担保' }] }, { lines: [{ text: '2,536,000.00 元' }], align: 'end' }],
          beneath: [{ text: '谁来补：银行' }],
        },
      ],
    },
  ],
};

const partOf = async (of: Paper, name: string): Promise<string> =>
  partsOf(Buffer.from(await printPaper('docx', of)))
    ?.bytes(name)
    ?.toString('utf8') ?? '';

test('the page is A4 with the margins of GB/T 9704, and the faces are named with what stands in for them', {
  timeout: 60_000,
}, async () => {
  const document = await partOf(paper, 'word/document.xml');
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(await partOf(paper, 'word/styles.xml')).toContain('w:eastAsia="仿宋_GB2312"');
  expect(await partOf(paper, 'word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong');
});

test('a table repeats its head, keeps its rows whole and its amounts at the end of the line', { timeout: 60_000 }, async () => {
  const document = await partOf(paper, 'word/document.xml');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(document.match(/<w:tr>/g)?.length);
  expect(document).toMatch(/<w:jc w:val="right"\/>.{0,300}2,536,000\.00 元/);
});

test('a table of pairs may go on with the next page, so that none stays half empty', { timeout: 60_000 }, async () => {
  const rows = ['编号', '企业'].map((label) => ({ label, value: { lines: [{ text: label }] } }));
  const document = await partOf({ ...paper, blocks: [{ is: 'pairs', rows }] }, 'word/document.xml');
  expect(document).toContain('企业');
  expect(document).not.toContain('<w:keepNext');
});

test('the head of every page carries the number and the marks, the foot the page', { timeout: 60_000 }, async () => {
  const head = await partOf(paper, 'word/header1.xml');
  for (const words of ['HD-0000-0000-0000-0000', '演示数据', 'string="试算"']) expect(head).toContain(words);
  expect(await partOf({ ...paper, headMark: null, watermark: null }, 'word/header1.xml')).not.toMatch(/演示数据|试算/);
  expect(await partOf(paper, 'word/footer1.xml')).toContain('NUMPAGES');
});

test('a name with signs that mean something to XML prints as itself, and the code to scan has words', { timeout: 60_000 }, async () => {
  const document = await partOf(paper, 'word/document.xml');
  expect(document).toContain(escaped);
  expect(document).toContain('二维码：http://127.0.0.1/check/HD-0000-0000-0000-0000');
});
