// 核对表清单测试: what is asked of the list is what it shows.

import { expect, test } from 'vitest';
import { isMoved, type SheetRow, sheetsAsked } from './sheet-rows.ts';

const row = (number: string, bidsDueOn: string, now: 'yes' | 'no'): SheetRow => ({
  number,
  madeAt: `2025-05-1${number.at(-1)}T02:00:00Z`,
  madeOn: `2025-05-1${number.at(-1)}`,
  lot: { code: `DH-2025-00${number.at(-1)}`, title: `晶都大道${number.at(-1)}`, bidsDueOn },
  withdrawn: number === 'HD-4',
  may: { certificate: 'no', 'M06.S1': 'no', 'M06.S2': 'yes' },
  upTo: { 'M06.S1': null, 'M06.S2': '50000000.00' },
  mayNow: { certificate: 'no', 'M06.S1': 'no', 'M06.S2': now },
  upToNow: { 'M06.S1': null, 'M06.S2': now === 'no' ? null : '50000000.00' },
  rechecks: now === 'no' ? 1 : 0,
});

const all = [row('HD-3', '2025-05-20', 'no'), row('HD-2', '2025-05-28', 'yes'), row('HD-1', '2025-05-21', 'no')];
const asked = { filters: {}, sort: undefined, page: 1, size: 20 };
const numbers = (of: Partial<typeof asked> & { filters?: Record<string, string>; sort?: { key: string; down: boolean } }) =>
  sheetsAsked(all, { ...asked, ...of }, '2025-05-21').rows.map(({ number }) => number);

test.each`
  of                                              | shown                       | why
  ${{}}                                           | ${['HD-3', 'HD-2', 'HD-1']} | ${'newest first'}
  ${{ filters: { q: 'hd-2' } }}                   | ${['HD-2']}                 | ${'by its number, in small letters'}
  ${{ filters: { q: '大道1' } }}                  | ${['HD-1']}                 | ${'by the name of the lot'}
  ${{ filters: { q: 'DH-2025-003' } }}            | ${['HD-3']}                 | ${'by the code of the lot'}
  ${{ filters: { state: 'open' } }}               | ${['HD-2', 'HD-1']}         | ${'the day itself counts as before the opening'}
  ${{ filters: { state: 'opened' } }}             | ${['HD-3']}                 | ${'bids were due'}
  ${{ filters: { moved: 'yes', state: 'open' } }} | ${['HD-1']}                 | ${'another conclusion now, still open'}
  ${{ sort: { key: 'bidsDueOn', down: false } }}  | ${['HD-3', 'HD-1', 'HD-2']} | ${'the soonest due first'}
  ${{ sort: { key: 'madeOn', down: true } }}      | ${['HD-3', 'HD-2', 'HD-1']} | ${'made last first'}
  ${{ size: 2, page: 2 }}                         | ${['HD-1']}                 | ${'the second page'}
`('$why', ({ of, shown }) => expect(numbers(of)).toEqual(shown));

test('a conclusion that is so up to another price only is another one', () => {
  const [sheet] = [row('HD-5', '2025-05-28', 'yes')];
  expect([isMoved(sheet), isMoved({ ...sheet, upToNow: { ...sheet.upTo, 'M06.S2': '30000000.00' } })]).toEqual([false, true]);
});

test('a sheet whose tender was withdrawn is neither open nor past its day', () => {
  const gone = row('HD-4', '2025-05-28', 'yes');
  const shown = (state: string) => sheetsAsked([gone, ...all], { ...asked, filters: { state } }, '2025-05-21').rows.map((it) => it.number);
  expect([shown('withdrawn'), shown('open'), shown('opened')]).toEqual([['HD-4'], ['HD-2', 'HD-1'], ['HD-3']]);
});

test('a firm that made none is told how to make one, one that finds none is not', () => {
  expect(sheetsAsked([], asked, '2025-05-21')).toEqual({ rows: [], total: 0, registerLoaded: false });
  expect(sheetsAsked(all, { ...asked, filters: { q: 'none' } }, '2025-05-21')).toEqual({ rows: [], total: 0, registerLoaded: true });
});
