// 参数的写法: every parameter of the register can be read by a Chinese reader.

import { describe, expect, test } from 'vitest';
import { parameterRegister } from '#law/parameters/register';
import { currentText, valueText } from './parameter-text.ts';

describe('the register', () => {
  test.each(parameterRegister.map((it) => [it.key, it] as const))('%s shows no bare code and no bare field name', (_, parameter) => {
    expect(currentText(parameter)).not.toMatch(/[a-z]{2,}/);
  });
});

test('M06.S1 the share of a guarantee is a percentage', () => expect(valueText('rate', '10%')).toBe('10%'));
test('M06.S2 the record of a leader names both numbers', () =>
  expect(valueText({ works: 'count', years: 'count' }, { works: 1, years: 5 })).toBe('项数 1；年数 5'));
test('a flag is yes or no', () => expect([valueText('flag', true), valueText('flag', false)]).toEqual(['是', '否']));
test('what is not set says so', () => expect(valueText('score', null)).toBe('未设定'));
test('M03.S2 a ratio that a unit must declare is not filled in', () => {
  const declared = parameterRegister.filter(({ hold }) => hold === 'declared');
  expect(declared.map(({ key }) => key)).toEqual(['M03.declaredRatio', 'M03.memberShareMin']);
  expect(declared.map((it) => currentText(it))).toEqual(['待单位申报，没有申报就是未明确', '待单位申报，没有申报就是未明确']);
});
