// match 命令测试: a firm of the cast, one that is not registered, and wrong use.

import { expect, test } from 'vitest';
import { fakeCreditCode } from '../../seed/credit-code.ts';
import { cast } from '../../seed/firms.ts';
import { main } from './main.ts';
import { commandSetting } from './testing.ts';

const setting = commandSetting({ city: { on: '2025-05-12' } });

test('C.2 M06.S1 云台建设: pending on DH-2025-007: what a bank committed is not an office’s to know, nor is the finding made', async () => {
  await main(['match', cast.yuntai, '--on', '2025-05-12']);
  expect(setting.out.join('\n')).toMatch(
    /待核实：\d+ 个标段[\s\S]*DH-2025-007[^\n]*高一等级[^\n]*\n {4}待补：相关专业技术能力的认定，由招标人在投标截止以后、评标时认定[^\n]*\n {4}待补：担保承诺，开标前只有企业和出具机构知道，这里不计/,
  );
  setting.out = [];
  await main(['match', cast.yuntai, '--on', '2025-05-12', '--json']);
  expect(JSON.parse(setting.out.join(''))).toMatchObject({ enterprise: { creditCode: cast.yuntai }, on: '2025-05-12' });
});

test('a firm that is not registered is said to be none', async () => {
  expect(await main(['match', fakeCreditCode('320706', 9999)])).toBe(1);
  expect(setting.err.join('')).toContain('企业登记中没有');
});

test.each([
  [['match', '91320706FAKE00014X'], '企业代码有误'],
  [['match', cast.yuntai, '--on', '2025-02-30'], '日期有误'],
])('%j is wrong use', async (words, title) => {
  expect(await main(words)).toBe(2);
  expect(JSON.parse(setting.err.join(''))).toMatchObject({ title });
});
