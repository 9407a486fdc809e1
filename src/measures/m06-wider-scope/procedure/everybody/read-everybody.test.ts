// 全部企业与标段的测试: page after page without a gap or a repetition, and each page told.

import { expect, test } from 'vitest';
import { latest } from '#kernel/as-of';
import { fen } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { type EverybodyPorts, type FirmRead, type LotRead, readEverybody } from './read-everybody.ts';

const on = plainDate('2025-05-12');
const asked = { from: on, through: on, asOf: { validOn: on, knownAt: latest }, today: plainDate('2025-05-13') } as const;
const coded = (at: number) => String(at).padStart(5, '0');
const firmOf = (at: number): FirmRead => ({ creditCode: coded(at), name: '', area: '', facts: {}, leaders: [] });
const lotOf = (at: number): LotRead => {
  const facts = { noticedOn: on, bidsDueOn: on, required: undefined, tenderAdmitsMeasure6: undefined };
  return { code: coded(at), title: '', area: '', ceiling: undefined, facts };
};

/** Registers of so many firms and lots; `statements` counts what was asked, with the rows that came back. */
function registersOf(firms: number, lots: number) {
  const statements: number[] = [];
  const page = <Read>(all: number, of: (at: number) => Read, { after, size }: { after: string; size: number }) => {
    const first = after === '' ? 0 : Number(after) + 1;
    const rows = Array.from({ length: all }, (_, at) => at)
      .slice(first, first + size)
      .map(of);
    statements.push(rows.length);
    return rows;
  };
  const ports: EverybodyPorts = {
    countFirms: async () => firms,
    firms: async (it) => page(firms, firmOf, it),
    lots: async (it) => page(lots, lotOf, it),
    committed: async (of) => of.slice(0, 1).map(({ lotCode }) => ({ creditCode: coded(0), lotCode, amount: fen(1) })),
    digesting: () => {
      const texts: string[] = [];
      return { update: (text) => void texts.push(text), digest: () => String(texts.join('').length) };
    },
  };
  return { ports, statements };
}

test.each`
  firms   | lots   | statements
  ${3}    | ${2}   | ${[2, 3]}
  ${500}  | ${1}   | ${[1, 500, 0]}
  ${501}  | ${500} | ${[500, 0, 500, 1]}
  ${1201} | ${501} | ${[500, 1, 500, 500, 201]}
`('$firms firms and $lots lots come in pages of 500', async ({ firms, lots, statements }) => {
  const registers = registersOf(firms, lots);
  const told: unknown[] = [];
  const read = await readEverybody(asked, registers.ports, (it) => told.push(it));
  expect(read.firms.map(({ creditCode }) => creditCode)).toEqual(Array.from({ length: firms }, (_, at) => coded(at)));
  expect(read.lots.map(({ code }) => code)).toEqual(Array.from({ length: lots }, (_, at) => coded(at)));
  expect(registers.statements).toEqual(statements);
  expect(told.at(-1)).toEqual({ firms, of: firms, lots });
  expect(read.committed).toHaveLength(lots > 500 ? 2 : 1);
});

test('without a lot nobody is read', async () => {
  const { ports, statements } = registersOf(9, 0);
  expect(await readEverybody(asked, ports, () => undefined)).toMatchObject({ firms: [], lots: [] });
  expect(statements).toEqual([0]);
});
