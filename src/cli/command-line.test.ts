import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkout } from '#platform/paths';

const zhuce = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/zhuce.js', ...args], { cwd: checkout, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const example = (name: string) => `docs/examples/${name}.json`;

test('M06.S1 the example of the README is short of 2,536,000.00, exit 1', () => {
  const { status, stdout } = zhuce('assess', 'M06.S1', '--facts', example('next-grade'), '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ answer: 'no', changes: [[{ to: '7536000.00' }], [{ to: '50000000.00' }]] });
});

test('M06.S2 the example of the README may, exit 0', () => {
  const { status, stdout } = zhuce('assess', 'M06.S2', '--facts', example('cross-specialty'), '--json');
  expect([status, JSON.parse(stdout).may]).toEqual([0, 'yes']);
});

test('the required grade is read from standard input, exit 0', () => {
  const input = readFileSync(example('required-grade'));
  const output = execFileSync(process.execPath, ['bin/zhuce.js', 'assess', 'required-grade', '--facts', '-', '--json'], {
    input,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toMatchObject({ answer: 'determined', grade: 'first' });
});

test('without --json the answer is Chinese, with the amounts', () => {
  expect(zhuce('assess', 'M06.S1', '--facts', example('next-grade')).stdout).toContain('再增加 2,536,000.00 元');
});

test.each([
  [['assess', 'M06.S3', '--facts', example('next-grade')], 'M06.S1、M06.S2、required-grade'],
  [['assess', 'M06.S1'], '--schema'],
  [['assess', 'M06.S1', '--facts', 'no-such-file.json'], '是否存在'],
  [['assess'], '缺少参数'],
  [['no-such-verb'], '没有这个命令'],
  [['document', 'no-such-file.txt'], 'no-such-file.txt'],
  [['reset'], '--yes'],
  [['import', 'lots', 'x.xlsx'], 'firms、tenders'],
  [['start', '--port', '0'], '65535'],
])('zhuce %j is wrong use: exit 2, a problem on standard error, nothing on standard output', (args, words) => {
  const { status, stdout, stderr } = zhuce(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(JSON.parse(stderr)).toMatchObject({ type: 'about:blank', status: 422 });
  expect(stderr).toContain(words);
});

test('the facts have a JSON Schema', () => {
  const { status, stdout } = zhuce('assess', 'M06.S1', '--schema');
  expect([status, Object.keys(JSON.parse(stdout).properties)]).toEqual([
    0,
    expect.arrayContaining(['held', 'bidPrice', 'tenderAdmitsMeasure6']),
  ]);
});

test('the clauses name the tests of both sentences of measure 6', () => {
  const rows: { id: string; isRule: boolean; tests: unknown[] }[] = JSON.parse(zhuce('clauses', '--json').stdout);
  expect(rows).toHaveLength(23);
  expect(rows.filter(({ isRule }) => isRule).map(({ id, tests }) => [id, tests.length > 0])).toEqual([
    ['M06.S1', true],
    ['M06.S2', true],
  ]);
});
