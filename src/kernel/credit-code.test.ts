// 统一社会信用代码: both check digits, the pilot numbers, and a second implementation.

import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { readCreditCode } from './credit-code.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const known = [
  '91420000757013137P',
  '91350200MA2YJ1XR9G',
  '915002357980136271',
  '91540100MA6T10ND2E',
  '915403007419282012',
  '91331122MA2A0M9B7N',
  '91320700MA1ABCD111',
  '91320700MA2000019G',
  '91320700139000013P',
];

test.each(known)('%s passes both checks', (code) => {
  expect(readCreditCode(code)).toStrictEqual({ valid: true, code });
});

test.each(known)('%s with any one character changed is refused, whichever it is', (code) => {
  const changed = [...code].flatMap((was, i) =>
    [...alphabet].filter((other) => other !== was).map((other) => code.slice(0, i) + other + code.slice(i + 1)),
  );
  expect(changed.filter((wrong) => readCreditCode(wrong).valid)).toEqual([]);
});

test.each(["'", '＇', '\u200E', '\uFEFF', "\u200B '", '\u202A'])('what comes along when a code is copied (%j) is dropped', (mark) => {
  expect(readCreditCode(`${mark}91320700MA2000019G\u200B`)).toStrictEqual({ valid: true, code: '91320700MA2000019G' });
});

test('a pilot number whose outer check fails is taken with a warning', () => {
  expect(readCreditCode('91350203M0001QAY9B')).toMatchObject({
    valid: true,
    code: '91350203M0001QAY9B',
    warning: expect.stringContaining('早期试点代码'),
  });
});

test('a pilot number whose inner check fails too is refused', () => {
  expect(readCreditCode('91350203M0001QAY8B')).toMatchObject({ valid: false, reason: expect.stringContaining('组织机构代码') });
});

test('a failing outer check outside the pilot numbers is refused', () => {
  expect(readCreditCode('91320700MA2000019H')).toMatchObject({ valid: false, reason: expect.stringContaining('末位校验码') });
});

test.each([
  ['lower case', '91320700ma2000019g'],
  ['full width', '９１３２０７００ＭＡ２００００１９Ｇ'],
  ['spaces and hyphens', ' 913207-00MA2 000019-G '],
])('%s is read as what it means', (_form, written) => {
  expect(readCreditCode(written)).toStrictEqual({ valid: true, code: '91320700MA2000019G' });
});

test.each([
  ['17 characters', '91320700MA2000019', '18 位'],
  ['19 characters', '91320700MA2000019GG', '18 位'],
  ['nothing', '', '18 位'],
  ['an O for a 0', '9132O700MA2000019G', '字符'],
  ['an I in the organisation code', '91320700MI2000019G', '字符'],
  ['a letter among the division digits', '9132A700MA2000019G', '字符'],
])('%s is refused with the reason', (_what, written, reason) => {
  expect(readCreditCode(written)).toMatchObject({ valid: false, reason: expect.stringContaining(reason) });
});

// A second implementation, without the inner check. It refuses a true check of 0 and departments named by a letter.
test('whatever passes here passes the other implementation, but for a check of 0', () => {
  const body = tuple(
    array(constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }),
    array(constantFrom(...alphabet), { minLength: 8, maxLength: 8 }),
  );
  let met = 0;
  assert(
    property(body, ([division, organisation]) => {
      const front = `91${division.join('')}${organisation.join('')}`;
      const passing = [...'0123456789X']
        .flatMap((inner) => [...alphabet].map((outer) => front + inner + outer))
        .filter((code) => {
          const read = readCreditCode(code);
          return read.valid && read.warning === undefined;
        });
      expect(passing).toHaveLength(1);
      const [code = ''] = passing;
      if (code.endsWith('0')) return;
      met += 1;
      expect(stdnum.CN?.uscc?.validate(code).isValid).toBe(true);
    }),
  );
  expect(met).toBeGreaterThan(50);
});

test.each([
  ['an outer check of 0', '91320700MA20204310'],
  ['a village collective', 'N2320700MA20000190'],
])('%s is taken, though the other implementation refuses it', (_what, code) => {
  expect(readCreditCode(code)).toStrictEqual({ valid: true, code });
  expect(stdnum.CN?.uscc?.validate(code).isValid).toBe(false);
});
