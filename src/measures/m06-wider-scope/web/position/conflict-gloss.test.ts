// 冲突的英文大意: every conflict that can stand on an answer has one.

import { expect, test } from 'vitest';
import { conflictsOf } from '#law/conflicts';
import { sentences } from '../rules.ts';
import { conflictGloss } from './conflict-gloss.ts';

test.each(sentences)('every conflict of %s has a gloss', (sentence) => {
  const ids = conflictsOf(sentence).map(({ id }) => id);
  expect(ids).toContain('LC-02');
  expect(ids.filter((id) => conflictGloss[id] === undefined)).toEqual([]);
});
