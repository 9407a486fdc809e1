// 问登记簿: what a file says about rows that are not in it, and whether it calls things as the registers do.

import type { CellFault, ImportQuestion } from '../contract.ts';
import { placeOf, placeOfRow, type Reading, type ReadSheet, type Row } from './reading.ts';

export interface NamedRow {
  readonly key: string;
  readonly name: string;
}

export interface KnownRows {
  /** Ends when whoever else waits has had their turn. */
  othersTurn(): Promise<void>;
  /** Which of these keys are already there. */
  known(register: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Rows that have one of these keys or are called by one of these names. */
  called(register: string, by: { readonly keys: readonly string[]; readonly names: readonly string[] }): Promise<readonly NamedRow[]>;
}

export interface Answered {
  readonly faults: readonly CellFault[];
  readonly questions: readonly ImportQuestion[];
}

export async function askRegisters({ sheets }: Reading, registers: KnownRows): Promise<Answered> {
  const questions: ImportQuestion[] = [];
  for (const sheet of sheets) questions.push(...(await namesakes(sheet, registers)));
  return { faults: await namingNothing(sheets, registers), questions };
}

interface OpenName {
  readonly register: string;
  readonly key: string;
  readonly fault: CellFault;
}

/** So many rows are looked at before others get their turn, and so many keys are asked for at once. */
const atOnce = 1000;

async function* inTurns<It>(all: readonly It[], { othersTurn }: KnownRows): AsyncGenerator<readonly It[]> {
  for (let from = 0; from < all.length; from += atOnce) {
    yield all.slice(from, from + atOnce);
    await othersTurn();
  }
}

/** A row of the same file will do, wherever its sheet stands, and even if another cell of it is at fault. */
async function namingNothing(sheets: readonly ReadSheet[], registers: KnownRows): Promise<readonly CellFault[]> {
  const inFile = new Set<string>();
  for (const sheet of sheets)
    for await (const rows of inTurns(sheet.rows, registers)) for (const row of rows) inFile.add(placeOfRow(sheet, row) ?? '');
  const faults: CellFault[] = [];
  for (const sheet of sheets.filter(({ links }) => links.length > 0)) {
    for await (const rows of inTurns(sheet.rows, registers)) {
      const open = rows.flatMap((row) => namedBy(sheet, row).filter(({ register, key }) => !inFile.has(placeOf(register, key))));
      for (const [register, names] of Map.groupBy(open, (it) => it.register)) {
        const known = await registers.known(register, [...new Set(names.map(({ key }) => key))]);
        for (const { key, fault } of names) if (!known.has(key)) faults.push(fault);
      }
    }
  }
  return faults;
}

function namedBy({ sheet, links }: ReadSheet, { row, values }: Row): readonly OpenName[] {
  return links.flatMap(({ field, register, header, column }) => {
    const key = values[field];
    if (key === undefined || key === null) return [];
    const remedy = `库中和本文件中都没有这个${header}。请核对是否写错；确实没有的，请先登记。`;
    return [{ register, key: String(key), fault: { sheet, row, column, found: String(key), expected: `已登记的${header}`, remedy } }];
  });
}

/** White space and the width of brackets do not make another name. */
const alike = (name: unknown): string => String(name).normalize('NFKC').replace(/\s+/g, '');

interface SaidName extends NamedRow {
  readonly row: number;
  /** Who states since when it is called otherwise, has answered already. */
  readonly isDated: boolean;
}

async function namesakes(sheet: ReadSheet, registers: KnownRows): Promise<readonly ImportQuestion[]> {
  const { called, register } = sheet;
  if (called === undefined) return [];
  const nameByKey = new Map<string, string>();
  const keysByName = new Map<string, Set<string>>();
  const add = ({ key, name }: NamedRow) => keysByName.set(alike(name), (keysByName.get(alike(name)) ?? new Set()).add(key));
  for await (const rows of inTurns(sheet.rows, registers)) {
    const said = saidNames(sheet, rows);
    const held = await registers.called(register, {
      keys: said.map(({ key }) => key),
      names: called.once ? said.map(({ name }) => name) : [],
    });
    for (const row of held) nameByKey.set(row.key, row.name);
    for (const row of called.once ? [...held, ...said] : []) add(row);
  }
  const questions: ImportQuestion[] = [];
  for await (const rows of inTurns(sheet.rows, registers)) {
    for (const said of saidNames(sheet, rows)) {
      const others = [...(keysByName.get(alike(said.name)) ?? [])].filter((key) => key !== said.key);
      questions.push(...doubtsAbout(said, { sheet: sheet.sheet, column: called.column, before: nameByKey.get(said.key), others }));
    }
  }
  return questions;
}

function saidNames({ called, key: [keyField = ''] }: ReadSheet, rows: readonly Row[]): readonly SaidName[] {
  return rows.flatMap(({ row, values }) => {
    const [key, name] = [values[keyField], values[called?.field ?? '']];
    return key === undefined || name === undefined
      ? []
      : [{ row, key: String(key), name: String(name), isDated: values.trueFrom !== undefined }];
  });
}

interface NameInRegister {
  readonly sheet: string;
  readonly column: string;
  readonly before: string | undefined;
  /** Other keys of the same name. */
  readonly others: readonly string[];
}

function doubtsAbout({ row, key, name, isDated }: SaidName, { sheet, column, before, others }: NameInRegister): readonly ImportQuestion[] {
  const ask = (about: string, expected: string, remedy: string) => ({
    ...{ id: `${about} ${sheet}!${row} ${key} ${name}`, sheet, row, column, found: name, expected, remedy },
  });
  const renamed = before !== undefined && alike(before) !== alike(name) && !isDated;
  const rename = `${key} 登记的是「${before}」。确已更名的请确认（或填写生效日期）；写错的请改正。`;
  const same = `同一名称另有编号 ${others.slice(0, 3).join('、')}。请核对编号；确是两家的请确认。`;
  return [
    ...(renamed ? [ask('改名', `库中登记的「${before}」`, rename)] : []),
    ...(others.length > 0 ? [ask('同名', '一个名称对应一个编号', same)] : []),
  ];
}
