// 落实到哪一步: what the page says is connected is what has a rule.

import { expect, test } from 'vitest';
import { measures2024 } from '#law/instruments/measures-2024';
import { ruleOf } from '../../../../../measures/m06-wider-scope/web/rules.ts';
import { ruleBehind } from './rule-behind.ts';

test('a sentence is called connected where it has a rule, and nowhere else', () => {
  expect(measures2024.provisionIds.filter((id) => ruleBehind(id) !== undefined)).toEqual(Object.keys(ruleOf));
});
