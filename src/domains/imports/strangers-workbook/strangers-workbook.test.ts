// 陌生人的工作簿测试: one workbook with all kinds of dirt, marked, mended by what the marks say, and imported as it was meant.

import { type Cell, Workbook } from '@cj-tech-master/excelts';
import Fastify, { type FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SignedIn, signedIn } from '#contract/domains/accounts';
import { clockAt } from '#platform/clock';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { type ImportOutcome, importOutcome } from '../contract.ts';
import { importRoutes } from '../routes.ts';
import type { CellKind } from './kind.ts';
import {
  cellKinds,
  cleanSheets,
  cleanValueOf,
  fieldOf,
  layoutKinds,
  numberOf,
  type StrangersWorkbook,
  sheetOf,
  strangersWorkbook,
} from './strangers-workbook.ts';

const keeper: SignedIn = signedIn.parse({
  ...{ login: 'zhujian', name: '市住建局李四', role: 'housing-bureau', unit: 'zhujian', unitName: '市住建局' },
  ...{ creditCode: null, area: null, administers: false },
});

let database: TestDatabase;
let app: FastifyInstance;
let stranger: StrangersWorkbook;
let tried: ImportOutcome;
let marked: Workbook;
beforeAll(async () => {
  database = await openTestDatabase(18);
  app = Fastify();
  importRoutes(app, (_request, act) => act({ database: database.database, clock: clockAt('2026-11-23T01:00:00Z'), account: keeper }));
  stranger = await strangersWorkbook();
  tried = await send(stranger.bytes, 'dryRun=true');
  marked = new Workbook();
  await marked.xlsx.load((await app.inject(`/api/imports/uploads/${tried.upload}/marked`)).rawPayload);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function send(bytes: Uint8Array, query: string): Promise<ImportOutcome> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), '企业.xlsx');
  const reply = await app.inject({ method: 'POST', url: `/api/imports/firms?${query}`, payload: form });
  expect([reply.statusCode, reply.body.slice(0, 200)]).toEqual([200, expect.stringMatching(/./)]);
  return importOutcome.parse(reply.json());
}

const told = [...cellKinds, ...layoutKinds].filter((it) => it.told !== undefined);
const toldAs = (tone: string) => told.filter((it) => it.told?.tone === tone);

test('there are ninety kinds of dirt in it and more, no two of one name', () => {
  const names = [...cellKinds, ...layoutKinds].map(({ kind }) => kind);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(90);
});

test('the dry run tells exactly what is to be told, each at its cell, and writes nothing', async () => {
  const placesOf = (faults: ImportOutcome['faults']) => faults.map(({ sheet, row, column }) => `${sheet}!${column?.split(' ')[0]}${row}`);
  const wanted = (tone: string) => toldAs(tone).flatMap(({ kind }) => stranger.placeOf.get(kind) ?? []);
  expect(placesOf(tried.faults).toSorted()).toEqual(wanted('fault').toSorted());
  // Of two firms of one name both are asked about, and a wrong total is also left out.
  expect([tried.questions.length, tried.warnings.length]).toEqual([toldAs('question').length + 1, toldAs('warning').length + 1]);
  expect(placesOf(tried.questions)).toEqual(expect.arrayContaining(wanted('question')));
  expect(tried.done).toBe(false);
  expect(await held(cellKinds[0])).toEqual([]);
});

const cellAt = (workbook: Workbook, place: string): Cell | undefined => {
  const [sheet = '', ref = ''] = place.split('!');
  return workbook.getWorksheet(sheet)?.getCell(ref);
};

describe('the marked workbook', () => {
  test.each(toldAs('fault').concat(toldAs('question')))('marks at its cell, with reason and remedy: $kind', ({ kind, told: said }) => {
    const place = stranger.placeOf.get(kind);
    if (place === undefined)
      return expect(problems().map(({ 怎么办 }) => 怎么办)).toContainEqual(expect.stringContaining(said?.remedy ?? ''));
    const cell = cellAt(marked, place);
    const [sheet = '', ref = ''] = place.split('!');
    expect(JSON.stringify(cell?.fill)).toMatch(/solid/);
    expect(JSON.stringify(cell?.note)).toContain(said?.remedy);
    expect(notesOf(sheet, Number(/\d+$/.exec(ref)?.[0]))).toContain(said?.remedy);
    expect(problems()).toContainEqual(
      expect.objectContaining({ 工作表: sheet, 单元格: ref, 怎么办: expect.stringContaining(said?.remedy ?? '') }),
    );
  });
});

/** What nobody has to mend: it is looked at and confirmed. */
const meantSo = [expect.stringContaining('1 行被隐藏'), '第 12 行是公式', '隐藏的列 A 文号'];

test('mended by what the marks say, in the marked workbook itself, it is imported, and the registers hold what was meant', async () => {
  const kindAt = new Map([...stranger.placeOf].map(([kind, place]) => [place, kind]));
  for (const { 工作表: sheet = '', 单元格: ref = '', 类别: tone } of problems()) {
    const kind = cellKinds.find((it) => it.kind === kindAt.get(`${sheet}!${ref}`));
    if (kind !== undefined && tone !== '提醒') mend(kind, `${sheet}!${ref}`);
    else if (sheet === '项目负责人' && ref.startsWith('D')) write(`${sheet}!${ref}`, 1);
  }
  const mended = await marked.xlsx.writeBuffer();
  const again = await send(mended, '');
  expect(again.faults).toEqual([]);
  expect([again.done, again.questions.map(({ found }) => found)]).toEqual([false, meantSo]);
  const confirmed = again.questions.map(({ id }) => id);
  const reply = await app.inject({ method: 'POST', url: `/api/imports/uploads/${again.upload}/import`, payload: { confirmed } });
  expect(importOutcome.parse(reply.json())).toMatchObject({ done: true, faults: [] });
  const found = await Promise.all(cellKinds.map(async (kind) => [kind.kind, await held(kind)]));
  expect(found).toEqual(cellKinds.map((kind) => [kind.kind, [meantOf(kind)]]));
});

function mend(kind: CellKind, place: string): void {
  if (kind.mended === 'confirmed') return;
  const [sheet = '', ref = ''] = place.split('!');
  if (kind.merged) marked.getWorksheet(sheet)?.unMergeCells(ref);
  write(place, kind.mended === undefined ? cleanValueOf(kind) : kind.mended);
}

function write(place: string, value: CellKind['mended'] & Cell['value']): void {
  const cell = cellAt(marked, place);
  if (cell !== undefined) cell.value = value ?? null;
}

const textsOf = (sheet: string, row: number): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => String(marked.getWorksheet(sheet)?.getCell(row, i + 1).text ?? ''));
const notesOf = (sheet: string, row: number): string => textsOf(sheet, row).join('\n');

function problems(): readonly Readonly<Record<string, string>>[] {
  const headers = textsOf('导入问题', 1).filter((it) => it !== '');
  const count = marked.getWorksheet('导入问题')?.rowCount ?? 0;
  return Array.from({ length: count - 1 }, (_, i) => {
    const texts = textsOf('导入问题', i + 2);
    return Object.fromEntries(headers.map((header, at) => [header, texts[at] ?? '']));
  });
}

/** What the register has in the column of the kind, for its row. */
async function held(kind: CellKind | undefined): Promise<readonly (string | null)[]> {
  if (kind === undefined) return [];
  const { table, fields, columns, key } = cleanSheets[sheetOf(kind)] ?? raise(kind);
  const column = columns[fields.indexOf(fieldOf(kind))] ?? raise(kind);
  const [only = ''] = key;
  const row = meantRowOf(kind);
  const { rows } = await sql<{ held: string | null }>`
    select ${sql.ref(column)}::text as held from ${sql.table(table)}
    where ${sql.ref(only)}::text = ${row[columns.indexOf(only)]} and upper_inf(known)`.execute(database.database);
  return rows.map((it) => it.held);
}

function meantRowOf(kind: CellKind): readonly (string | null)[] {
  const { fields, held: clean } = cleanSheets[sheetOf(kind)] ?? raise(kind);
  const row = clean(numberOf(kind), kind.kind);
  return kind.meant === undefined ? row : (row as readonly (string | null)[]).with(fields.indexOf(fieldOf(kind)), kind.meant);
}

function meantOf(kind: CellKind): string | null {
  return meantRowOf(kind)[cleanSheets[sheetOf(kind)]?.fields.indexOf(fieldOf(kind)) ?? -1] ?? null;
}

function raise(kind: CellKind): never {
  throw new Error(`no sheet for ${kind.kind}`);
}
