// 读分值测试: a score with its unit is a score, and what is wrong with another is said.

import { expect, test } from 'vitest';
import { readValue } from '../read-value.ts';

const said = { remark: '', example: '' } as const;
const score = { kind: 'score', header: '得分', ...said } as const;
const count = { kind: 'count', header: '在建工程数', ...said } as const;
const read = (text: string, column: typeof score | typeof count = score) => readValue({ kind: 'text', text }, column, undefined);

test.each`
  written        | hundredths
  ${'92.6'}      | ${9260}
  ${'92.6分'}    | ${9260}
  ${'９２.6 分'} | ${9260}
  ${"'92.60"}    | ${9260}
  ${'100'}       | ${10_000}
  ${'0'}         | ${0}
`('$written is $hundredths hundredths', ({ written, hundredths }) => {
  expect(read(written)).toEqual({ ok: true, value: { value: hundredths } });
});

test('a count may have its measure word', () => {
  expect(read('3个', count)).toEqual({ ok: true, value: { value: 3 } });
});

test.each`
  written     | column   | remedy
  ${'0.926'}  | ${score} | ${'按百分制是 92.6。小数最多 2 位，现有 3 位'}
  ${'0.9265'} | ${score} | ${'按百分制是 92.65'}
  ${'92.605'} | ${score} | ${'小数最多 2 位，现有 3 位'}
  ${'-1'}     | ${score} | ${'不能为负'}
  ${'926'}    | ${score} | ${'请只写数字'}
  ${'92.6万'} | ${score} | ${'请只写数字'}
  ${'九十二'} | ${score} | ${'请只写数字'}
  ${'1.5'}    | ${count} | ${'应为整数'}
`('$written is refused: $remedy', ({ written, column, remedy }) => {
  expect(read(written, column)).toMatchObject({ ok: false, refusal: { remedy: expect.stringContaining(remedy) } });
});
