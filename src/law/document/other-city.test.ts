// 别的城市的文件: the same kind of document, other counts, numbers, brackets and terms, read without a change of code.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { chineseOf } from './text/numerals.ts';

const raw = readFileSync(new URL('fixtures/yunchuan-2023-3.txt', import.meta.url), 'utf8');
const parsed = parseDocument(raw);

describe('a fictional city’s document', () => {
  test('its head, basis and copies', () => {
    expect(parsed).toMatchObject({
      number: '云政规〔2023〕3号',
      title: '云川市支持建筑业稳定发展若干措施（试行）',
      issuer: '云川市人民政府',
      adoptedBy: '2023 年 2 月 10日市政府第 12 次常务会议',
      issuedOn: '2023-02-16',
      inForce: { from: '2023-03-01', through: '2028-02-29' },
      basis: ['江政发〔2022〕8号'],
      addressees: ['各县（市、区）人民政府', '云川高新区管委会', '市各委、办、局', '市各直属单位'],
      copiedTo: ['市委办公室', '市人大常委会办公室', '市政协办公室', '市纪委监委', '市法院', '市检察院'],
      bindsAllAreas: true,
      cells: { named: 10, units: 8 },
    });
  });

  test.each`
    no   | where                             | texts                                                                                                                     | units                                         | open
    ${1} | ${'before the full stop'}         | ${['支持企业晋升资质。', '对首次晋升特级资质的企业，一次性给予 500 万元奖励。']}                                          | ${['市住建局', '市财政局']}                   | ${false}
    ${2} | ${'after each sentence'}          | ${['推广“装配式。绿色”建造（含《装配式建筑评价标准。修订》所列内容），装配率达到 50%及以上。', '鼓励企业参与标准编制。']} | ${['市住建局', '市市场监管局']}               | ${false}
    ${3} | ${'in the middle'}                | ${['加强用工服务，保障农民工工资按时足额支付。']}                                                                         | ${['市人社局', '市总工会']}                   | ${true}
    ${4} | ${'with a leader and helpers'}    | ${['优化（营商）环境，落实下列事项：1）简化流程；2）压缩时限。']}                                                         | ${['市数据局', '市住建局']}                   | ${false}
    ${5} | ${'joined by 及'}                 | ${['支持金融机构开发信贷产品。']}                                                                                         | ${['市地方金融监管局', '人行云川市中心支行']} | ${false}
    ${6} | ${'absent: an article on itself'} | ${['本措施自 2023 年 3 月 1 日起施行，有效期五年。', '《云川市促进建筑业发展办法》（云政发〔2018〕12 号）同时废止。']}    | ${[]}                                         | ${false}
  `('measure $no, its list $where', ({ no, texts, units, open }) => {
    const measure = parsed.measures[no - 1];
    expect(measure?.sentences.map(({ text }) => text)).toEqual(texts);
    expect(measure?.units).toEqual(units);
    expect(measure?.unitsOpenEnded).toBe(open);
  });
});

test.each`
  style       | number
  ${'一、'}   | ${(no: number) => `${chineseOf(no)}、`}
  ${'第一条'} | ${(no: number) => `第${chineseOf(no)}条　`}
  ${'1.'}     | ${(no: number) => `${no}. `}
  ${'1、'}    | ${(no: number) => `${no}、`}
  ${'（一）'} | ${(no: number) => `（${chineseOf(no)}）`}
`('thirty-one measures numbered $style', ({ number }) => {
  const measures = Array.from({ length: 31 }, (_, i) => `${number(i + 1)}支持第${i + 1}类企业。（责任单位：市住建局）`);
  const { measures: read } = parseDocument(aDocument(measures));
  expect(read.map(({ no }) => no)).toEqual(measures.map((_, i) => i + 1));
  expect(read.at(-1)?.sentences).toEqual([{ id: 'M31.S1', text: '支持第31类企业。' }]);
});

test.each`
  numbers                           | lost
  ${['一、', '二、', '三、']}       | ${'三'}
  ${['第一条', '第二条', '第3条']}  | ${'第三'}
  ${['第一条', '第二条', '第三条']} | ${'三条'}
  ${['1.', '2.', '3.']}             | ${'3'}
  ${['（一）', '（二）', '（三）']} | ${'（三'}
  ${['（一）', '（二）', '（三）']} | ${'三）'}
`('$lost for the third of $numbers is refused, not read as part of the second', ({ numbers, lost }) => {
  const texts = numbers.map((number: string) => `${number}鼓励企业。（责任单位：甲局）`);
  expect(parseDocument(aDocument(texts)).measures).toHaveLength(3);
  expect(() => parseDocument(aDocument(texts.with(2, `${lost}鼓励企业。（责任单位：甲局）`)))).toThrow(/^第 11 行：/);
});

test('no list of units anywhere: every measure has none', () => {
  const { measures, cells } = parseDocument(aDocument(['一、支持企业。', '二、鼓励企业。']));
  expect(measures.map(({ units }) => units)).toEqual([[], []]);
  expect(cells).toEqual({ named: 0, units: 0 });
});

test('a bracket that explains is text, where no measure lists its units', () => {
  const { measures } = parseDocument(aDocument(['一、支持企业设立机构（含子公司、分公司）。', '二、建立联席会议（下设办公室）。']));
  expect(measures.map(({ sentences }) => sentences[0]?.text)).toEqual([
    '支持企业设立机构（含子公司、分公司）。',
    '建立联席会议（下设办公室）。',
  ]);
});

test('a notice that names no meeting: adoptedBy is null, not invented', () => {
  const text = aDocument(['一、支持企业。']).replace('已经市政府第1次常务会议审议通过，现', '');
  expect(parseDocument(text).adoptedBy).toBeNull();
});

const areas = '各县区政府、功能板块管委会';
const last = '本措施自2023年3月1日起施行。';

test.each`
  where                                      | first                                                                             | second                                                                          | closing                                                      | binds
  ${'以下 from the first, which names them'} | ${`（责任单位：甲局，${areas}，以下各条措施责任单位均包括${areas}，不再单列）`}   | ${'（责任单位：乙局）'}                                                         | ${last}                                                      | ${true}
  ${'以下 from the first, which does not'}   | ${`（责任单位：甲局，以下各条措施责任单位均包括${areas}，不再单列）`}             | ${'（责任单位：乙局）'}                                                         | ${last}                                                      | ${false}
  ${'the first names only the counties'}     | ${`（责任单位：甲局，各县区政府，以下各条措施责任单位均包括${areas}，不再单列）`} | ${'（责任单位：乙局）'}                                                         | ${last}                                                      | ${false}
  ${'以下 only from the second'}             | ${`（责任单位：甲局，${areas}）`}                                                 | ${`（责任单位：乙局，${areas}，以下各条措施责任单位均包括${areas}，不再单列）`} | ${last}                                                      | ${false}
  ${'以上 in the closing'}                   | ${'（责任单位：甲局）'}                                                           | ${'（责任单位：乙局）'}                                                         | ${`以上各条措施责任单位均包括${areas}，不再单列。${last}`}   | ${true}
  ${'各项措施 in the closing'}               | ${'（责任单位：甲局）'}                                                           | ${'（责任单位：乙局）'}                                                         | ${`${last}各项措施责任单位均包括${areas}。`}                 | ${true}
  ${'areas 为 责任单位 in the closing'}      | ${'（责任单位：甲局）'}                                                           | ${'（责任单位：乙局）'}                                                         | ${`${areas}为以上各条措施的责任单位。${last}`}               | ${true}
  ${'with an exception'}                     | ${'（责任单位：甲局）'}                                                           | ${'（责任单位：乙局）'}                                                         | ${`除第二条外，以上各条措施责任单位均包括${areas}。${last}`} | ${false}
  ${'以上 in the last, which names them'}    | ${'（责任单位：甲局）'}                                                           | ${`（责任单位：乙局，${areas}，以上各条措施责任单位均包括${areas}）`}           | ${last}                                                      | ${true}
  ${'each measure by itself'}                | ${`（责任单位：甲局，${areas}）`}                                                 | ${`（责任单位：乙局，${areas}）`}                                               | ${last}                                                      | ${false}
`('all areas bound ($where): $binds', ({ first, second, closing, binds }) => {
  const parsed = parseDocument(aDocument([`一、支持企业。${first}`, `二、鼓励企业。${second}`], closing));
  expect(parsed.bindsAllAreas).toBe(binds);
  expect(parsed.measures.map(({ units }) => units)).toEqual([['甲局'], ['乙局']]);
});

function aDocument(measures: readonly string[], closing = last): string {
  return [
    ...['甲政发〔2023〕1号', '关于印发若干措施的通知', '各县区人民政府：', '《若干措施》已经市政府第1次常务会议审议通过，现印发给你们。'],
    ...['甲市人民政府', '2023年2月16日', '若干措施', '为支持企业，制定以下措施。', ...measures, closing],
  ].join('\n');
}
