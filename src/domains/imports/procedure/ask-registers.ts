// 问登记簿: what a file says about rows that are not in it, and whether it calls things as the registers do.

import type { CellFault, ImportQuestion } from '../contract.ts';
import { placeOf, placeOfRow, type Reading, type ReadSheet, type Row } from './reading.ts';

export interface NamedRow {
  readonly key: string;
  readonly name: string;
}

export interface KnownRows {
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

/** A row of the same file will do, wherever its sheet stands, and even if another cell of it is at fault. */
async function namingNothing(sheets: readonly ReadSheet[], registers: KnownRows): Promise<readonly CellFault[]> {
  const inFile = new Set(sheets.flatMap((sheet) => sheet.rows.flatMap((row) => placeOfRow(sheet, row) ?? [])));
  const open = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => namedBy(sheet, row).filter(({ register, key }) => !inFile.has(placeOf(register, key)))),
  );
  const faults: CellFault[] = [];
  for (const [register, names] of Map.groupBy(open, (it) => it.register)) {
    const known = await registers.known(register, [...new Set(names.map(({ key }) => key))]);
    for (const { key, fault } of names) if (!known.has(key)) faults.push(fault);
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

/** Who states since when it is called otherwise, has answered already. */
async function namesakes(sheet: ReadSheet, registers: KnownRows): Promise<readonly ImportQuestion[]> {
  const {
    called,
    key: [keyField],
    register,
  } = sheet;
  if (called === undefined || keyField === undefined) return [];
  const said = sheet.rows.flatMap(({ row, values }) => {
    const [key, name] = [values[keyField], values[called.field]];
    return key === undefined || name === undefined
      ? []
      : [{ row, key: String(key), name: String(name), isDated: values.trueFrom !== undefined }];
  });
  if (said.length === 0) return [];
  const held = await registers.called(register, {
    keys: said.map(({ key }) => key),
    names: called.once ? said.map(({ name }) => name) : [],
  });
  const nameByKey = new Map(held.map(({ key, name }) => [key, name]));
  const keysByName = Map.groupBy([...held, ...said], ({ name }) => alike(name));
  return said.flatMap(({ row, key, name, isDated }) => {
    const ask = (about: string, it: Pick<CellFault, 'expected' | 'remedy'>) => ({
      id: `${about} ${sheet.sheet}!${row} ${key} ${name}`,
      ...{ sheet: sheet.sheet, row, column: called.column, found: name, ...it },
    });
    const before = nameByKey.get(key);
    const renamed = before !== undefined && alike(before) !== alike(name) && !isDated;
    const others = called.once
      ? new Set((keysByName.get(alike(name)) ?? []).map((it) => it.key).filter((it) => it !== key))
      : new Set<string>();
    return [
      ...(renamed
        ? [
            ask('改名', {
              expected: `库中登记的「${before}」`,
              remedy: `${key} 登记的是「${before}」。确已更名的请确认（或填写生效日期）；写错的请改正。`,
            }),
          ]
        : []),
      ...(others.size > 0
        ? [
            ask('同名', {
              expected: '一个名称对应一个编号',
              remedy: `同一名称另有编号 ${[...others].slice(0, 3).join('、')}。请核对编号；确是两家的请确认。`,
            }),
          ]
        : []),
    ];
  });
}
