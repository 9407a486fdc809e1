// 写法测试: words in use for an area, a category, a grade and a yes are read; of ambiguous ones the meaning is suggested.

import { expect, test } from 'vitest';
import type { Column, SheetDefinition } from '#platform/workbook/sheet-definition';
import { readValue } from '#platform/workbook/values/read-value';
import { definitionsOf } from '../workbooks.ts';

function columnOf(place: string): Column {
  const [sheet, field = ''] = place.split('!');
  const all: readonly SheetDefinition[] = [...definitionsOf('firms'), ...definitionsOf('tenders')];
  const column = all.find(({ name }) => name === sheet)?.columns[field];
  if (column === undefined) throw new RangeError(`no column ${place}`);
  return column;
}
const read = (place: string, text: string) => readValue({ kind: 'text', text }, columnOf(place), undefined);

test.each`
  place                        | words                                                                             | code
  ${'企业!area'}               | ${['海州', '海州区', '连云港市海州区', '江苏省连云港市海州区', '连云港海州']}     | ${'海州区'}
  ${'企业!area'}               | ${['东海', '江苏省东海县', '江苏省连云港市东海县']}                               | ${'东海县'}
  ${'项目!area'}               | ${['赣榆', '赣榆县', '连云港市赣榆区']}                                           | ${'赣榆区'}
  ${'招标项目!area'}           | ${['徐圩', '连云港市徐圩新区']}                                                   | ${'徐圩新区'}
  ${'资质证书!category'}       | ${['房建', '房屋建筑工程施工总承包', '建筑工程总承包', '建筑']}                   | ${'building'}
  ${'资质证书!category'}       | ${['市政', '市政工程', '市政公用工程施工总承包资质', 'MUNICIPAL']}                | ${'municipal'}
  ${'注册专业!category'}       | ${['水利水电工程专业', '水利', '水利水电']}                                       | ${'water'}
  ${'资质证书!grade'}          | ${['2级', '２级', '二级资质', 'Ⅱ级', '贰级', '施工总承包二级', '总承包贰级资质']} | ${'second'}
  ${'注册专业!grade'}          | ${['1级', '一级注册建造师', '壹级', '一级建造师']}                                | ${'first'}
  ${'招标项目!admitsMeasure6'} | ${['是', '√', '✔', 'Y', 'y', 'Ｙ', 'Yes', '对', 'TRUE']}                          | ${true}
  ${'招标项目!admitsMeasure6'} | ${['否', '×', 'N', 'no', 'FALSE']}                                                | ${false}
`('in $place, $words are $code', ({ place, words, code }) => {
  expect(words.map((word: string) => read(place, word))).toEqual(words.map(() => ({ ok: true, value: { value: code } })));
});

test.each`
  place                        | word                    | meant
  ${'企业!area'}               | ${'连云'}               | ${'疑似「连云区」'}
  ${'企业!area'}               | ${'连云港市'}           | ${'疑似「所在的县区，如海州区」'}
  ${'企业!area'}               | ${'开发区'}             | ${'疑似「连云港经济技术开发区」'}
  ${'企业!area'}               | ${'新浦区'}             | ${'疑似「海州区」'}
  ${'企业!area'}               | ${'南京市'}             | ${'疑似「市外」'}
  ${'企业!area'}               | ${'江苏省南京市鼓楼区'} | ${'疑似「市外」'}
  ${'资质证书!category'}       | ${'交通'}               | ${'疑似「公路工程或者港口与航道工程」'}
  ${'资质证书!category'}       | ${'市政公用工程二级'}   | ${'疑似「市政公用工程」'}
  ${'资质证书!grade'}          | ${'2'}                  | ${'疑似「二级」'}
  ${'资质证书!grade'}          | ${'二级（临时）'}       | ${'疑似「二级」'}
  ${'招标项目!admitsMeasure6'} | ${'1'}                  | ${'疑似「是」'}
  ${'招标项目!admitsMeasure6'} | ${'无'}                 | ${'疑似「否」'}
`('in $place, $word is refused with what it may mean', ({ place, word, meant }) => {
  expect(read(place, word)).toMatchObject({ ok: false, refusal: { remedy: expect.stringContaining(meant) } });
});

test.each`
  place                        | word
  ${'项目!area'}               | ${'南京市'}
  ${'资质证书!category'}       | ${'建筑装修装饰工程'}
  ${'资质证书!category'}       | ${'矿业工程'}
  ${'资质证书!grade'}          | ${'四级'}
  ${'资质证书!grade'}          | ${'甲级'}
  ${'招标项目!admitsMeasure6'} | ${'x'}
  ${'招标项目!admitsMeasure6'} | ${'待定'}
`('in $place, $word is refused without a guess', ({ place, word }) => {
  expect(read(place, word)).toMatchObject({ ok: false, refusal: { remedy: expect.not.stringContaining('疑似') } });
});
