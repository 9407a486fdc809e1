// 草案的取值测试: what may be written for a parameter of each kind, and both sides of what may not.

import { expect, test } from 'vitest';
import { percent } from '#kernel/rate';
import type { FieldChoice, ParameterChoice } from './choices.ts';
import { readDraftValue } from './draft-value.ts';

const field = (kind: FieldChoice['kind'], name = ''): FieldChoice => ({ name, title: name, kind, codes: { a: '甲', b: '乙' } });
const choice = (fields: readonly FieldChoice[], mayBeUnset = false) => ({ fields, mayBeUnset }) as unknown as ParameterChoice;

test.each`
  kind       | written       | read
  ${'rate'}  | ${'7.5'}      | ${percent(7.5)}
  ${'rate'}  | ${'7.5%'}     | ${percent(7.5)}
  ${'rate'}  | ${'0'}        | ${percent(0)}
  ${'rate'}  | ${'100'}      | ${percent(100)}
  ${'rate'}  | ${'100.01'}   | ${undefined}
  ${'rate'}  | ${'7.12345'}  | ${undefined}
  ${'rate'}  | ${'-1'}       | ${undefined}
  ${'count'} | ${'3'}        | ${3}
  ${'count'} | ${3}          | ${3}
  ${'count'} | ${'1000'}     | ${undefined}
  ${'count'} | ${'1.5'}      | ${undefined}
  ${'score'} | ${'92.6'}     | ${9260}
  ${'score'} | ${'100'}      | ${10000}
  ${'score'} | ${'100.01'}   | ${undefined}
  ${'money'} | ${'5000'}     | ${500_000}
  ${'money'} | ${'5000.10'}  | ${500_010}
  ${'money'} | ${'5000.1'}   | ${undefined}
  ${'flag'}  | ${true}       | ${true}
  ${'flag'}  | ${'true'}     | ${undefined}
  ${'codes'} | ${['b', 'a']} | ${['a', 'b']}
  ${'codes'} | ${[]}         | ${[]}
  ${'codes'} | ${['c']}      | ${undefined}
  ${'codes'} | ${'a'}        | ${undefined}
`('$kind written as $written', ({ kind, written, read }) => {
  const found = readDraftValue(choice([field(kind)]), written);
  expect(found.ok ? found.value : undefined).toEqual(read);
});

test('of several fields each is read, and each that is wrong is named', () => {
  const two = choice([field('count', '项数'), field('count', '年数')]);
  expect(readDraftValue(two, { 项数: '2', 年数: 3 })).toEqual({ ok: true, value: { 项数: 2, 年数: 3 } });
  expect(readDraftValue(two, { 项数: 'x' })).toEqual({ ok: false, refusal: '项数：0 至 999 的整数；年数：0 至 999 的整数' });
});

test('not set is a value only where a rule asks first whether it is set', () => {
  expect([readDraftValue(choice([field('score')], true), null).ok, readDraftValue(choice([field('score')]), null).ok]).toEqual([
    true,
    false,
  ]);
});
