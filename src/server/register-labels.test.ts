// 登记簿用词的英文测试: every register and every field of it has an English word.

import { expect, test } from 'vitest';
import { catalogue } from '#domains/registers';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import { englishOfRegister } from '../web/language/labels/register-labels.ts';

const definitions: readonly SheetDefinition[] = Object.values(catalogue).map(({ definition }) => definition);

test.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (name, { columns }) => {
  const words = [name, ...Object.values(columns).map(({ header }) => header)];
  expect(words.filter((word) => englishOfRegister(word) === undefined)).toEqual([]);
});
