// 粘贴名单测试.

import { expect, test } from 'vitest';
import { pastedLines } from './pasted-lines.ts';

test('each line is a name; numbering, empty lines and further columns are left out', () =>
  expect(pastedLines('1. 甲公司\r\n2、乙公司\n\n（3）丙公司\n丁公司\t海州区\n  91320706FAKE00013X ')).toEqual([
    '甲公司',
    '乙公司',
    '丙公司',
    '丁公司',
    '91320706FAKE00013X',
  ]));

test('digits that belong to a name or a code stay', () =>
  expect(pastedLines('三〇二建筑公司\n0013X\n2012建设公司')).toEqual(['三〇二建筑公司', '0013X', '2012建设公司']));
