// 登记簿用词的英文测试: every register and every field of it has an English word.

import { expect, test } from 'vitest';
import { catalogue } from '#domains/registers';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import { registerWords } from '../domains/accounts/web/audit/object-words.ts';
import { englishOfRegister } from '../web/language/labels/register-labels.ts';

const definitions: readonly SheetDefinition[] = Object.values(catalogue).map(({ definition }) => definition);

test.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (name, { columns }) => {
  const words = [name, ...Object.values(columns).map(({ header }) => header)];
  expect(words.filter((word) => englishOfRegister(word) === undefined)).toEqual([]);
});

test('the journal calls every register by the title of its sheet', () => {
  const titles = definitions.map(({ register, name }) => [register, name]);
  expect(titles.map(([register = '']) => [register, registerWords[register]])).toEqual(titles);
});
