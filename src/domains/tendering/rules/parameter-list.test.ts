// 技术参数一栏测试: what is written is read again as it was, however full the list; each part that cannot be read is told by itself.

import { array, assert, constantFrom, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf, type ParameterKey, parameterKeys } from '#law/licence-standard/parameters';
import { parameterListText, readParameterList } from './parameter-list.ts';
import { readParameter } from './read-parameter.ts';

const written = {
  size: ['0', '48', '45.001', '999999999999.999', ''],
  'road-class': ['四级公路', '高速公路', ''],
  scale: ['小（2）型', '大型', ''],
  class: ['1级', '5级', ''],
  flag: ['有', '无', ''],
  priced: ['有', '无', ''],
} as const;
const valueRead = (key: ParameterKey, text: string) => {
  const read = readParameter(key, text);
  if (!read.ok) throw new RangeError(`${key} ${text}`);
  return read.value;
};

test('every list is written as it is read', () => {
  const lists = uniqueArray(constantFrom(...parameterKeys)).chain((keys) =>
    array(constantFrom(0, 1, 2, 3, 4), { minLength: keys.length, maxLength: keys.length }).map((choices) =>
      Object.fromEntries(
        keys.map((key, i) => {
          const texts: readonly string[] = written[kindOf(key)];
          return [key, valueRead(key, texts[(choices[i] ?? 0) % texts.length] ?? '')];
        }),
      ),
    ),
  );
  assert(
    property(lists, (listed) => {
      expect(readParameterList(parameterListText(listed))).toEqual({ ok: true, value: listed });
    }),
  );
});

test('all that there is to be listed, at its largest, fits into the cell', () => {
  const fullest = Object.fromEntries(
    parameterKeys.map((key) => [key, valueRead(key, written[kindOf(key)].findLast((it) => it !== '') ?? '')]),
  );
  expect(parameterListText(fullest).length).toBeLessThan(2000);
});

test('objects are written in the order of the standard, with their units', () => {
  expect(parameterListText({ roadClass: 'second', bridgeSpanM: 48, bridgeLengthM: null, comprehensive: true })).toBe(
    '公路等级 二级公路；桥长（米） 不详；桥梁单跨跨度（米） 48；市政综合工程 有',
  );
  expect(parameterListText({})).toBe('无');
});

test.each`
  text                                          | listed
  ${'桥梁单跨跨度（米） 48'}                    | ${{ bridgeSpanM: 48 }}
  ${'桥梁单跨跨度(米)48；'}                     | ${{ bridgeSpanM: 48 }}
  ${' 桥梁单跨跨度：４８ ;公路等级： 二级公路'} | ${{ bridgeSpanM: 48, roadClass: 'second' }}
  ${'桥长（米）1,200；桥长'}                    | ${undefined}
  ${'桥长'}                                     | ${{ bridgeLengthM: null }}
  ${'桥长（米） 不详'}                          | ${{ bridgeLengthM: null }}
  ${'疏浚、吹填（立方米） 1,200,000；船闸=300'} | ${{ dredgingCubicM: 1_200_000, shipLockTons: 300 }}
  ${'bridgeSpanM 48'}                           | ${{ bridgeSpanM: 48 }}
  ${'市政综合工程 无'}                          | ${{ comprehensive: false }}
  ${'无'}                                       | ${{}}
`('「$text」 lists $listed', ({ text, listed }) => {
  const read = readParameterList(text);
  expect(read.ok ? read.value : undefined).toEqual(listed);
});

test.each`
  text                                   | remedies
  ${'桥梁单跨跨度（米） 约48'}           | ${['「桥梁单跨跨度（米） 约48」读不出来。请按米换算后只写数字']}
  ${'桥梁单跨跨度（千米） 0.048'}        | ${['请按米换算后只写数字']}
  ${'桥长 5；桥梁单跨跨度 48米；桥长 6'} | ${['「桥梁单跨跨度 48米」', '「桥长（米）」写了不止一次']}
  ${'桥面宽度 20'}                       | ${['「桥面宽度 20」的参数名称不认识']}
  ${'跨度 48'}                           | ${['疑似「单跨跨度（米）」或「桥梁单跨跨度（米）」']}
  ${'48'}                                | ${['「48」的参数名称不认识']}
  ${'桥长 5，桥梁单跨跨度 48'}           | ${['各项之间用「；」分开']}
  ${'公路等级 一级'}                     | ${['请改成其中之一']}
  ${'无；桥长 5'}                        | ${['「无」的参数名称不认识']}
  ${'；'}                                | ${['没有写明任何一项']}
  ${'不详'}                              | ${['不知道有什么的整格留空']}
`('「$text」 is refused part by part: $remedies', ({ text, remedies }) => {
  const read = readParameterList(text);
  expect(read.ok ? [] : read.refusal.map(({ remedy }) => remedy)).toEqual(remedies.map((it: string) => expect.stringContaining(it)));
});
