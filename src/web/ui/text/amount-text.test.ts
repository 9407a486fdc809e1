// 金额的写法: rounding, capitals and what people type.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fen, fenOfYuan, yuanOf } from '#kernel/fen';
import { amountText, capitalText, readAmount, wanText, yuanText } from './amount-text.ts';

describe('万元 for reading', () => {
  test.each([
    ['75360000.00', '7,536.00'],
    ['0.00', '0.00'],
    ['49.99', '0.00'],
    ['50.00', '0.01'],
    ['12345678.99', '1,234.57'],
    ['9999999999999.99', '1,000,000,000.00'],
  ])('%s yuan reads %s', (yuan, wan) => expect(wanText(yuan)).toBe(wan));

  test('is never further than half a hundredth of 万元 from the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (fen) => {
        const shown = Number(wanText(yuanOf(fen as Fen)).replace(/[,.]/g, ''));
        expect(Math.abs(shown * 10_000 - fen)).toBeLessThanOrEqual(5_000);
      }),
    );
  });
});

test('元 is written in groups of three with both decimals', () => expect(yuanText('75360000.00')).toBe('75,360,000.00'));

describe('人民币大写', () => {
  test.each([
    ['75360000.00', '人民币柒仟伍佰叁拾陆万元整'],
    ['7536000.10', '人民币柒佰伍拾叁万陆仟元壹角整'],
    ['1.05', '人民币壹元零伍分'],
    ['0.00', '人民币零元整'],
    ['100000000.00', '人民币壹亿元整'],
  ])('%s is %s', (yuan, capital) => expect(capitalText(yuan)).toBe(capital));

  test('refuses a half fen instead of cutting it', () => expect(() => capitalText('1.005')).toThrow(RangeError));
});

describe('an amount as typed', () => {
  test.each([
    ['75360000', '75360000.00'],
    ['75,360,000.5', '75360000.50'],
    ['７５３６００００．００', '75360000.00'],
    ['7536万', '75360000.00'],
    ['7536.000001万元', '75360000.01'],
    ['¥ 007.00', '7.00'],
    ['1，234', '1234.00'],
  ])('%s is %s', (typed, yuan) => expect(readAmount(typed)).toBe(yuan));

  test.each(['', '一千万', '1.005', '7536.0000001万', '-5', '1e6', '99999999999999', '9999999999999万', '1,23', '1,2345', ',5'])(
    '%s is refused',
    (typed) => expect(readAmount(typed)).toBeUndefined(),
  );

  test('what is shown can be typed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (fen) => {
        const yuan = yuanOf(fen as Fen);
        expect(readAmount(yuanText(yuan))).toBe(yuan);
        expect(fenOfYuan(yuan)).toBe(fen);
      }),
    );
  });
});

describe('an amount with its unit', () => {
  test.each([
    ['7536000.00', '7,536,000.00 元（753.60 万元）', 'CNY 7,536,000.00'],
    ['7536001.00', '7,536,001.00 元', 'CNY 7,536,001.00'],
  ])('%s is %s, in English %s alone', (yuan, chinese, english) =>
    expect([amountText(yuan, 'zh-CN'), amountText(yuan, 'en')]).toEqual([chinese, english]),
  );
});
