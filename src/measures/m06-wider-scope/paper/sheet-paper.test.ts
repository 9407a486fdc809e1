// 核对表的纸面: says what the page says, row by row, and what it is not.

import { describe, expect, test } from 'vitest';
import type { CheckSheetOnWire } from '#contract/measures/m06-wider-scope';
import type { Block, Line, Paper } from '#platform/paper/paper';
import { toldSentence } from './sentence-blocks.ts';
import { recheckedForTest, sheetForTest } from './sheet-for-test.ts';
import { sheetPaper } from './sheet-paper.ts';

const address = 'https://city.example/check/HD-7K3M-Q9XV-2B4T-8WZN';
const paperOf = (sheet: CheckSheetOnWire) => sheetPaper(sheet, { address, isPublic: true, on: '2025-05-21' });
const wordsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);

function textsOf(block: Block): readonly string[] {
  if (block.is === 'heading') return [block.text];
  if (block.is === 'text') return [block.line.text];
  if (block.is === 'quote') return [block.text, block.from];
  if (block.is === 'list') return block.items;
  if (block.is === 'pairs') return block.rows.flatMap(({ label, value }) => [label, ...wordsOf(value.lines)]);
  return block.rows.flatMap(({ cells, beneath }) => [...cells.flatMap(({ lines }) => wordsOf(lines)), ...wordsOf(beneath)]);
}

const textOf = ({ blocks, opening }: Paper): string => [...opening, ...blocks.flatMap(textsOf)].join('\n');

describe('M06 the paper', () => {
  const sheet = sheetForTest();
  const text = textOf(paperOf(sheet));

  test('says that it is no permit, that nobody grants or refuses it, that no tender may demand it, and who decides', () => {
    for (const words of ['不是许可，不是审批', '任何单位不批准也不否决', '招标文件不得要求投标人提交本表', '由评标委员会依法评审'])
      expect(text).toContain(words);
  });

  test('warns before anything else of what it tells to whom it is handed before the opening', () => {
    const first = (of: CheckSheetOnWire) => paperOf(of).blocks.slice(0, 1).flatMap(textsOf);
    expect(first(sheet)[0]).toBe('本表载有拟报价；开标前把本表或编号交给他人，等于告诉他报价和投标意向。');
    const { content } = sheet;
    expect(first({ ...sheet, content: { ...content, plan: { ...content.plan, bidPrice: null } } })[0]).toContain('本表没有拟报价');
  });

  test.each(['M06.S1', 'M06.S2'] as const)('shows for %s every row that the page shows', (sentence) => {
    const { words, law, tender } = toldSentence(sentence, sheet.content);
    const rows = [...words, ...law, ...tender];
    expect(rows.length).toBeGreaterThan(8);
    const tables = paperOf(sheet).blocks.flatMap((block) => (block.is === 'table' ? block.rows : []));
    for (const { heading, plain, required, actual, gap, basis, askOf, assuming } of rows) {
      const printed = tables
        .filter(({ cells }) => cells[0]?.lines[0]?.text === heading)
        .map(({ cells, beneath }) => [...cells.flatMap(({ lines }) => wordsOf(lines)), ...wordsOf(beneath)].join(''));
      const isWhole = (row: string) =>
        [plain, required, actual, gap, basis, askOf.join('、'), ...assuming.flatMap((it) => [it.title, it.value, it.basis])].every(
          (part) => part === null || row.includes(part),
        );
      expect([heading, printed.some(isWhole)]).toEqual([heading, true]);
    }
  });

  test('gives the time of day only where the clock and the day of the city agree', () => {
    expect(text).toContain('2025 年 5 月 12 日（10:00:00，北京时间）');
    expect(textOf(paperOf({ ...sheet, madeAt: '2026-11-25T23:19:34Z' }))).toContain('生成日期\n2025 年 5 月 12 日\n');
  });

  test('says first whether the certificate alone suffices, and with whom where no leader is planned', () => {
    const leaders = [
      { id: 'L1', name: '项目经理甲' },
      { id: 'L2', name: '项目经理乙' },
    ];
    const rowOf = (of: CheckSheetOnWire) => textOf(paperOf(of)).split('\n').slice(0, -1).join(' ');
    const enough = rowOf(sheetForTest({ byCertificate: { answer: 'yes', leaders, failing: [], missing: [] } }));
    expect(enough).toContain('仅凭资质证书 — — — 符合条件 资质和其他法律的要求都满足，不需要用措施六。');
    expect(enough).toContain('项目负责人待定，以下任一人担任即可：项目经理甲、项目经理乙。');
    const lacking = { answer: 'no', leaders: [], failing: ['资质等级达到工程要求'], missing: [] } as const;
    expect(rowOf(sheetForTest({ byCertificate: { ...lacking, leaders: [], failing: [...lacking.failing], missing: [] } }))).toContain(
      '仅凭资质证书 — — — 不符合 不满足：资质等级达到工程要求。',
    );
    // Made before it was weighed by itself.
    expect(rowOf(sheet)).toContain('仅凭资质证书 — — — 不符合');
  });

  test('without a price says up to which price a conclusion is so, and with which leader each sentence was weighed', () => {
    const { sentences, plan, facts } = sheet.content;
    const assumption = (id: string, upTo: string | null) => ({
      bidPrice: '50000000.00',
      upTo,
      leader: { id, name: `项目经理${id}`, others: [] },
      facts: [{ fact: 'bidPrice', value: '50000000.00', source: `${id}试算` }],
    });
    const open = sheetForTest({
      plan: { bidPrice: null, leader: null, leaderName: null },
      sentences: { ...sentences, 'M06.S1': { ...sentences['M06.S1'], may: 'yes' }, 'M06.S2': { ...sentences['M06.S2'], may: 'no' } },
      facts: facts.map((it) => (it.fact === 'bidPrice' ? { ...it, value: null, source: null } : it)),
      assumed: { 'M06.S1': assumption('甲', '50000000.00'), 'M06.S2': assumption('乙', '50000000.00') },
    });
    const said = textOf(paperOf(open));
    expect(said).toContain('没有填写拟报价，上述结论的前提：报价不超过 50,000,000.00 元（5,000.00 万元）时。');
    expect(said).toContain('投标报价：尚未填写；报价不超过 50,000,000.00 元（5,000.00 万元）时符合条件。');
    expect(said).toContain('投标报价：尚未填写，先按 50,000,000.00 元（5,000.00 万元）试算。');
    expect(said).toContain(
      '尚未选定：第一句先按本企业的项目经理甲核对；第二句先按本企业的项目经理乙核对。要这样投标，须在投标计划里选定。',
    );
    expect(said).toContain('投标报价（第一句）');
    expect(said.match(/上述结论的前提/g)).toHaveLength(1);
    expect([plan.bidPrice, text.includes('上述结论的前提')]).toEqual(['75360000.00', false]);
  });

  test('quotes the sentences of the policy', () => {
    for (const { under } of Object.values(sheet.content.sentences)) expect(text).toContain(under.text);
  });

  test('writes the price and the gap in figures and in 大写', () => {
    expect(text).toContain('75,360,000.00 元（7,536.00 万元）\n人民币柒仟伍佰叁拾陆万元整');
    expect(text).toContain('2,536,000.00 元\n（253.60 万元）\n人民币贰佰伍拾叁万陆仟元整');
  });

  test('gives what would change the answer, and who supplies what is missing', () => {
    expect(text).toContain('担保承诺由 5,000,000.00 元增至 7,536,000.00 元，再增加 2,536,000.00 元');
    expect(text).toContain('相关专业技术能力的认定：由招标人在投标截止以后、评标时认定；此前不要去问');
  });

  test('names each fact with its source, the conflicts, the digest and where to check', () => {
    for (const words of ['公路工程三级，有效期至 2027-05-31', '导入登记表 2025-05-06', 'LC-02 政策性承接：', 'LC-06：', address])
      expect(text).toContain(words);
    expect(text).toContain('01234567 89abcdef 01234567 89abcdef');
  });

  test('says of an address that nobody has set that it opens on the server alone, and how to check elsewhere', () => {
    const here = sheetPaper(sheet, { address: 'http://127.0.0.1:3000/check/HD', isPublic: false, on: '2025-05-21' });
    expect(here.check.invitation).toBe('查核地址（仅限本服务器）');
    expect(textOf(here)).toContain('没有设置公开地址');
    expect(text).not.toContain('没有设置公开地址');
    expect(paperOf(sheet).check.invitation).toBe('扫码查核');
  });

  test('says that the figures are made up when they are, and not otherwise', () => {
    expect(paperOf(sheet).headMark).toBe('演示数据');
    const real = paperOf(sheetForTest({ isDemo: false }));
    expect(real.headMark).toBeNull();
    expect(textOf(real)).not.toContain('演示数据');
  });
});

describe('M06 a paper that rests on what nobody has confirmed', () => {
  test('is marked a trial calculation and says what is not confirmed', () => {
    const paper = paperOf(sheetForTest());
    expect(paper.watermark).toBe('试算');
    expect(textOf(paper)).toContain('参数「足额担保的比例」');
    expect(textOf(paper)).toContain('足额担保的比例 10%〔未核实〕');
    expect(textOf(paper)).toContain('条文「注册建造师管理规定（建设部令第153号）」');
  });

  test('is not marked once all of it is confirmed', () => {
    const { content } = sheetForTest();
    const confirmed = (of: (typeof content.sentences)['M06.S1']) => ({
      ...of,
      conditions: of.conditions.map((it) => ({ ...it, assuming: it.assuming.map((assumed) => ({ ...assumed, verified: true })) })),
      preconditions: of.preconditions.filter(({ law }) => law.startsWith('建筑法')),
    });
    const sentences = { 'M06.S1': confirmed(content.sentences['M06.S1']), 'M06.S2': confirmed(content.sentences['M06.S2']) };
    const paper = paperOf(sheetForTest({ sentences }));
    expect(paper.watermark).toBeNull();
    expect(textOf(paper)).not.toContain('本表为试算');
  });
});

describe('M06 a paper printed after a re-check', () => {
  test('says so, with what changed and what follows, beside the frozen content', () => {
    const text = textOf(paperOf(recheckedForTest()));
    expect(text).toContain('系统已复核 1 次（截至 2025 年 5 月 21 日 下载时）');
    expect(text).toContain('第 1 次\n2025-05-20\n投标截止日及以前\n失信与处罚记录\n不符合\n不符合');
  });
  test('a paper before any says that there was none', () =>
    expect(textOf(paperOf(sheetForTest()))).toContain('截至 2025 年 5 月 21 日 下载时，登记的事实没有引起复核的变化。'));
  test('answers that are no longer the same by the rule of today are called out', () =>
    expect(textOf(paperOf({ ...sheetForTest(), recomputed: false }))).toContain('请重新生成一份再使用'));
});
