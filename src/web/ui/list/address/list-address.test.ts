// 列表的网址测试: address and state are one.

import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../address.ts';
import type { Field } from '../list-of.ts';
import { listQueryOf, readListState, withFilters, withPage, withSort } from './list-address.ts';

const fields: readonly Field[] = [
  { kind: 'text', key: 'q', label: '名称' },
  { kind: 'choices', key: 'area', label: '地区', options: [] },
  { kind: 'days', key: 'noticed', label: '公告日' },
];
const read = (address: string) => readListState(readAddress(address), fields);

test('an address without questions asks for the first twenty rows', () =>
  expect(read('')).toEqual({ filters: {}, sort: undefined, page: 1, size: 20, row: undefined }));

test('a whole view is read from the address', () =>
  expect(read('?q=0079&area=海州区,连云区&noticed=2025-01-01..&sort=-bidsDueOn&page=3&size=50&row=DH-1&lang=en')).toEqual({
    filters: { q: '0079', area: '海州区,连云区', noticed: '2025-01-01..' },
    sort: { key: 'bidsDueOn', down: true },
    page: 3,
    size: 50,
    row: 'DH-1',
  }));

describe('what cannot be read is left out, and the list still opens', () => {
  test.each(['?page=0', '?page=-1', '?page=two', '?page=1.5', '?size=7', '?size=100000', '?sort=-', '?q=%20'])('%s', (address) =>
    expect(read(address)).toEqual(read('')),
  );
});

test('what is written is read back', () => {
  const asked = { ...withFilters(fields, { q: ' 晶都 ', noticed: '..2025-03-31' }), ...withSort({ key: 'noticedOn', down: false }) };
  const state = read(writeAddress({ ...asked, ...withPage(2, 100) }));
  expect(state).toMatchObject({
    filters: { q: '晶都', noticed: '..2025-03-31' },
    sort: { key: 'noticedOn', down: false },
    page: 2,
    size: 100,
  });
});

test('other filters start on the first page and close the open row; another order does too', () => {
  expect(withFilters(fields, { q: '云台' })).toEqual({ q: '云台', area: undefined, noticed: undefined, page: undefined, row: undefined });
  expect(withSort(undefined)).toEqual({ sort: undefined, page: undefined });
  expect(withPage(1, 20)).toEqual({ page: undefined, size: undefined });
});

test('the register is asked as the address asks, with page and size and the day', () =>
  expect(listQueryOf({ ...read('?q=0079&sort=-bidsDueOn&row=DH-1'), asof: '2025-03-01' })).toBe(
    '?q=0079&sort=-bidsDueOn&page=1&size=20&asof=2025-03-01',
  ));
