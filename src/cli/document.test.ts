// document 命令: official texts in three encodings, and problems that say which line.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseDocument } from '#law/document/parse-document';
import { documentCommand } from './document.ts';

const official = new URL('../law/instruments/lianyungang-2024-5.txt', import.meta.url).pathname;
const text = readFileSync(official, 'utf8');
const golden = JSON.parse(JSON.stringify(parseDocument(text)));

let folder = '';
let out: string[] = [];
let err: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'document-'));
  [out, err] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void err.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('prints the wire form and exits 0', async () => {
  expect(await documentCommand({ file: official, json: true })).toBe(0);
  expect(JSON.parse(out.join('\n'))).toEqual(golden);
  expect(err).toEqual([]);
});

test('without --json a Chinese summary', async () => {
  expect(await documentCommand({ file: official, json: false })).toBe(0);
  expect(out.join('\n')).toContain('共 13 条措施，14 个点名单位，34 个责任格；各县区、功能板块对每一条负责');
});

test.each`
  encoding                 | bytes
  ${'UTF-8 with its mark'} | ${Buffer.from(`\uFEFF${text}`, 'utf8')}
  ${'UTF-16'}              | ${Buffer.from(`\uFEFF${text}`, 'utf16le')}
  ${'GB18030'}             | ${inGb18030(text)}
`('reads $encoding', async ({ bytes }) => {
  expect(await documentCommand({ file: fileOf(bytes), json: true })).toBe(0);
  expect(JSON.parse(out.join('\n'))).toEqual(golden);
});

test('a broken structure exits 2 with the line, what stood there, and a remedy', async () => {
  const broken = fileOf(Buffer.from(text.replace('四、支持招标人', '五、支持招标人')));
  expect(await documentCommand({ file: broken, json: true })).toBe(2);
  expect(out).toEqual([]);
  const line = text.split('\n').findIndex((it) => it.startsWith('四、')) + 1;
  expect(JSON.parse(err.join('\n'))).toEqual({
    type: 'about:blank',
    title: '读不懂这份文件',
    status: 422,
    detail: expect.stringContaining(`第 ${line} 行`),
    errors: [
      {
        path: `line ${line}`,
        found: '五、支持招标人根据招标项目特点和需要，根据有关规定，',
        expected: '四、',
        remedy: expect.stringContaining('编号'),
      },
    ],
  });
});

test.each`
  input                     | file                                                   | words
  ${'a file that is not'}   | ${() => join(folder, 'none.txt')}                      | ${'ENOENT'}
  ${'a folder'}             | ${() => folder}                                        | ${'EISDIR'}
  ${'a PDF'}                | ${() => fileOf(Buffer.from('%PDF-1.7'))}               | ${'PDF'}
  ${'a Word file'}          | ${() => fileOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))} | ${'Word'}
  ${'bytes without a code'} | ${() => fileOf(Buffer.from([0xff, 0xff, 0xff]))}       | ${'编码'}
`('$input exits 2 and says so', async ({ file, words }) => {
  expect(await documentCommand({ file: file(), json: true })).toBe(2);
  const { detail, errors } = JSON.parse(err.join('\n'));
  expect(`${detail}${errors[0].found}`).toContain(words);
  expect(errors[0].remedy).toMatch(/^请/);
});

test('reads standard input when told -', () => {
  const code =
    "import { documentCommand } from './src/cli/document.ts'; process.exitCode = await documentCommand({ file: '-', json: true });";
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { input: text, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(golden);
});

function fileOf(bytes: Buffer): string {
  const file = join(folder, 'text.txt');
  writeFileSync(file, bytes);
  return file;
}

/** Every two-byte code, decoded once, is the way back. */
function inGb18030(words: string): Buffer {
  const codes = Array.from({ length: 126 * 191 }, (_, i) => [0x81 + ((i / 191) | 0), 0x40 + (i % 191)]).filter(([, low]) => low !== 0x7f);
  const decoder = new TextDecoder('gb18030');
  const byMark = new Map(codes.map((code) => [decoder.decode(Uint8Array.from(code)), code]));
  return Buffer.from(Array.from(words).flatMap((mark) => byMark.get(mark) ?? [mark.charCodeAt(0)]));
}
