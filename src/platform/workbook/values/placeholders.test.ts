// 占位测试: what stands for nothing is a blank where one may be, and is refused or asked about where none may be; in a form as in a file.

import { expect, test } from 'vitest';
import type { Cell } from '../cell.ts';
import { readForm } from '../read-form.ts';
import { readSheet } from '../read-sheet.ts';
import { defineSheet } from '../sheet-definition.ts';
import { placeholderIn } from './placeholders.ts';

const said = { remark: '', example: '' } as const;
const definition = defineSheet({
  name: '企业',
  register: 'enterprise',
  whenEmpty: '',
  key: ['code'],
  columns: {
    code: { kind: 'key', header: '编号', required: true, ...said },
    name: { kind: 'text', header: '名称', required: true, ...said },
    former: { kind: 'text', header: '曾用名', ...said },
    size: { kind: 'text', header: '规模', noneIsAnswer: true, ...said },
    through: { kind: 'day', header: '有效期至', ...said },
  },
});
const header = ['编号', '名称', '曾用名', '规模', '有效期至'];
const clean = ['A1', '甲公司', '', '', ''];

function reading(...lines: readonly (readonly string[])[]) {
  const rows = [header, ...lines].map((texts, i) => ({
    row: i + 1,
    cells: new Map(texts.flatMap((text, j): [number, Cell][] => (text === '' ? [] : [[j + 1, { kind: 'text', text }]]))),
  }));
  return readSheet({ name: '企业', rows }, { definition });
}

test.each`
  written       | is
  ${'无'}       | ${'word'}
  ${'（无）'}   | ${'word'}
  ${'无//'}     | ${'word'}
  ${'暂无'}     | ${'word'}
  ${'NULL'}     | ${'word'}
  ${'N/A'}      | ${'word'}
  ${'NaN'}      | ${'word'}
  ${'／'}       | ${'mark'}
  ${'——'}       | ${'mark'}
  ${'-'}        | ${'mark'}
  ${'测试'}     | ${'trial'}
  ${'无锡公司'} | ${undefined}
  ${'测试中心'} | ${undefined}
`('BI-049 $written is $is', ({ written, is }) => {
  expect(placeholderIn(written)).toBe(is);
});

test.each(['无', '/', '—', '-', '暂无', '\u200B'])('BI-049 %s where nothing need stand is a blank', (written) => {
  const { faults, rows, warnings } = reading(clean.with(2, written));
  expect([faults, rows[0]?.values]).toEqual([[], { code: 'A1', name: '甲公司' }]);
  if (written !== '\u200B')
    expect(warnings).toMatchObject([{ row: 2, column: 'C 曾用名', found: written, remedy: expect.stringContaining('读作空白') }]);
});

test('a column full of them is told once', () => {
  const lines = Array.from({ length: 6 }, (_, i) => [`A${i}`, '甲公司', '无']);
  expect(reading(...lines).warnings).toMatchObject([{ row: 2, found: '无（本列共 6 行如此）' }]);
});

test('无 stays where it is an answer, and is no day: it may mean that there is no permit', () => {
  expect(reading(clean.with(3, '无')).rows[0]?.values.size).toBe('无');
  expect(reading(clean.with(4, '无')).faults).toMatchObject([{ column: 'E 有效期至', remedy: expect.stringContaining('不知道时留空') }]);
});

test.each`
  at   | written           | remedy
  ${0} | ${'无'}           | ${'请填写编号'}
  ${0} | ${'-'}            | ${'请填写编号'}
  ${1} | ${'//'}           | ${'请填写名称'}
  ${1} | ${'\u200B\u200E'} | ${'请填写名称'}
  ${1} | ${'甲\u200B公司'} | ${'第 2 个字前有看不见的字符（U+200B）'}
`('BI-047 BI-049 $written in required column $at is refused, in a file and in a form', ({ at, written, remedy }) => {
  const row = clean.with(at, written);
  expect(reading(row).faults).toMatchObject([{ row: 2, remedy: expect.stringContaining(remedy) }]);
  const form = readForm(definition, { code: row[0] ?? '', name: row[1] ?? '' });
  expect(form).toMatchObject({ ok: false, refusal: [{ remedy: expect.stringContaining(remedy) }] });
});

test.each(['无', '测试', 'null', 'undefined', '待定'])('BI-049 %s for a name is asked about; a form warns of it', (written) => {
  const { faults, questions } = reading(clean.with(1, written));
  expect([faults, questions]).toMatchObject([
    [],
    [{ row: 2, column: 'B 名称', found: written, remedy: expect.stringContaining('请确认') }],
  ]);
  expect(readForm(definition, { code: 'A1', name: written })).toMatchObject({ ok: true, value: { warnings: [{ path: 'name' }] } });
});
