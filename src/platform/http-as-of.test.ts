// 截至的网址参数测试: what is left out is now, what cannot be read is refused with its place.

import { expect, test } from 'vitest';
import { latest } from '#kernel/as-of';
import { plainDate } from '#kernel/plain-date';
import { readAsOf } from './http-as-of.ts';

const now = { validOn: plainDate('2026-11-23'), knownAt: latest } as const;

test.each`
  query                                       | validOn         | knownAt
  ${{}}                                       | ${'2026-11-23'} | ${'infinity'}
  ${{ asof: '2025-03-01' }}                   | ${'2025-03-01'} | ${'infinity'}
  ${{ known: '2025-04-30' }}                  | ${'2026-11-23'} | ${'2025-04-30T15:59:59.999999Z'}
  ${{ known: '2025-05-28T18:00' }}            | ${'2026-11-23'} | ${'2025-05-28T10:00:00Z'}
  ${{ known: '2025-05-28T07:59:59.5' }}       | ${'2026-11-23'} | ${'2025-05-27T23:59:59.5Z'}
  ${{ known: '2025-05-28T18:00:01.000001Z' }} | ${'2026-11-23'} | ${'2025-05-28T18:00:01.000001Z'}
`('$query asks for what was true on $validOn and known at $knownAt', ({ query, validOn, knownAt }) => {
  expect(readAsOf(query, now)).toEqual({ ok: true, value: { validOn, knownAt } });
});

test.each`
  query                                              | places
  ${{ asof: '2025-02-29' }}                          | ${['asof']}
  ${{ asof: '' }}                                    | ${['asof']}
  ${{ asof: ['2025-03-01', '2025-03-02'] }}          | ${['asof']}
  ${{ known: '2025-05-28T25:00' }}                   | ${['known']}
  ${{ known: '2025-02-29T12:00' }}                   | ${['known']}
  ${{ known: 'yesterday' }}                          | ${['known']}
  ${{ asof: '2025-3-1', known: '2025-05-28 18:00' }} | ${['asof', 'known']}
`('$query is refused at $places', ({ query, places }) => {
  const read = readAsOf(query, now);
  expect(read).toMatchObject({ ok: false, refusal: { status: 422 } });
  expect(!read.ok && read.refusal.errors?.map(({ path }) => path)).toEqual(places);
});
