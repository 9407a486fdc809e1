// 各步的错误测试.

import { expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOfForm, faultsWithin, firstFaulty } from './step-faults.ts';

const schema = z.strictObject({
  name: z.string().min(1, { error: '名称' }).max(3, { error: '三个字以内' }),
  found: z.boolean({ error: '是或否' }),
  reasons: z.string().min(2, { error: '理由' }),
});
const steps = [{ fields: ['name', 'found'] }, { fields: ['reasons'] }];

test('each field has one fault, in the order of the step', () => {
  const faults = faultsOfForm(schema, { name: '', found: undefined, reasons: '够长' });
  expect(faultsWithin(faults, ['found', 'name'])).toEqual([
    { field: 'found', message: '是或否' },
    { field: 'name', message: '名称' },
  ]);
  expect(firstFaulty(steps, faults)).toBe(0);
});

test('the first step that does not fit is found, and none where all fit', () => {
  expect(firstFaulty(steps, faultsOfForm(schema, { name: '甲', found: false, reasons: '' }))).toBe(1);
  expect(firstFaulty(steps, faultsOfForm(schema, { name: '甲', found: false, reasons: '够长' }))).toBeUndefined();
});
