// 登记簿的内存双胞胎: keeps rows by register, for tests that need no database.

import { keyOf } from '#domains/registers';
import type { Registers, SheetToWrite } from '../procedure/import-workbook.ts';

export interface RegistersInMemory extends Registers {
  /** What was kept, sheet by sheet. */
  readonly kept: SheetToWrite[];
}

/** `there`: keys by register that are known before any import. */
export function registersInMemory(there: Readonly<Record<string, readonly string[]>> = {}): RegistersInMemory {
  const kept: SheetToWrite[] = [];
  const keysOf = (register: string) => {
    const field = keyOf(register) ?? '';
    return [
      ...(there[register] ?? []),
      ...kept.filter((it) => it.register === register).flatMap(({ rows }) => rows.map(({ values }) => String(values[field]))),
    ];
  };
  return {
    kept,
    known: async (register, keys) => new Set(keysOf(register).filter((key) => keys.includes(key))),
    othersTurn: async () => undefined,
    called: async () => [],
    taken: async () => new Set(),
    importedBefore: async () => undefined,
    async write({ dryRun }, sheets) {
      if (!dryRun) kept.push(...sheets);
      return sheets.map(({ sheet, rows }) => ({ sheet, rows: rows.length, added: rows.length, changed: 0, unchanged: 0 }));
    },
  };
}
