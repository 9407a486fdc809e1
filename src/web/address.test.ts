// 网址参数测试: what is written is read back, as texts.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

test.each`
  asked                                      | address
  ${{}}                                      | ${''}
  ${{ q: '', state: undefined }}             | ${''}
  ${{ q: '0079', page: 2 }}                  | ${'?q=0079&page=2'}
  ${{ area: '海州区,连云区' }}               | ${'?area=%E6%B5%B7%E5%B7%9E%E5%8C%BA,%E8%BF%9E%E4%BA%91%E5%8C%BA'}
  ${{ known: '2025-05-28T18:00', q: 'a&b' }} | ${'?known=2025-05-28T18:00&q=a%26b'}
`('$asked is written $address', ({ asked, address }) => expect(writeAddress(asked)).toBe(address));

test('eighteen digits, zeros in front and words that look like JSON come back as they were typed', () => {
  const asked = { q: '913207000000000079', code: '007', word: 'true', list: '[1]' };
  expect(readAddress(writeAddress(asked))).toEqual(asked);
});

test('whatever is asked in texts comes back', () => {
  const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, unit: 'grapheme' }));
  fc.assert(fc.property(texts, (asked) => void expect(readAddress(writeAddress(asked))).toEqual({ ...asked })));
});
