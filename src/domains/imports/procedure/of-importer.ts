// 谁导入什么: commitments come from who issued them, and nothing else does; what a county brings in is of its own area.

import { keptByIssuers } from '#kernel/keepers';
import type { CellFault } from '../contract.ts';
import { keptByCounties, notTheirs, ofOwnArea, type TakenCodes } from './own-area.ts';
import type { Reading, ReadSheet } from './reading.ts';

export interface Importer {
  /** Of a county's clerk; null: of the whole city. */
  readonly area: string | null;
  /** The name of the issuer; null: an office. */
  readonly issuer: string | null;
}

interface Imported {
  readonly reading: Reading;
  readonly faults: readonly CellFault[];
}

export const isKeptBy = ({ area, issuer }: Importer, register: string): boolean => {
  if (issuer !== null) return register === keptByIssuers;
  return register !== keptByIssuers && (area === null || keptByCounties.includes(register));
};

export async function ofImporter(reading: Reading, by: Importer & { readonly registers: TakenCodes }): Promise<Imported> {
  if (by.issuer !== null) return ofIssuer(reading, by.issuer);
  if (by.area !== null) return ofOwnArea(reading, { area: by.area, registers: by.registers });
  const faults = reading.sheets.filter(isIssued).flatMap(ofIssuersAlone);
  return { reading, faults };
}

const isIssued = ({ register }: ReadSheet): boolean => register === keptByIssuers;

function ofIssuer(reading: Reading, issuer: string): Imported {
  const sheets = reading.sheets.map((sheet) => (isIssued(sheet) ? sheet : { ...sheet, isBlocked: true }));
  const faults = sheets.flatMap((sheet) => (isIssued(sheet) ? byOthers(sheet, issuer) : [notTheirs(sheet)]));
  return { reading: { ...reading, sheets }, faults };
}

/** Nobody tells what another has issued. */
function byOthers({ sheet, rows, issuerColumn }: ReadSheet, issuer: string): readonly CellFault[] {
  const remedy = '各机构只导入本机构出具的承诺。机构名称写错的请改正；确由别的机构出具的，请删去这一行，由它导入。';
  return rows.flatMap(({ row, values }) =>
    values.issuer === undefined || values.issuer === issuer
      ? []
      : [{ sheet, row, column: issuerColumn ?? null, found: String(values.issuer), expected: issuer, remedy }],
  );
}

/** Each row names a lot; and that there is none at all is not the bureau's to say either. */
function ofIssuersAlone({ sheet, rows, lotColumn }: ReadSheet): readonly CellFault[] {
  const told = { sheet, column: lotColumn ?? null, expected: '由出具机构导入', remedy: secret };
  if (rows.length === 0) return [{ ...told, row: null, found: `有${sheet}表` }];
  return rows.map(({ row, values }) => ({ ...told, row, found: `标段 ${values.lot ?? '（没有读出）'} 的担保承诺` }));
}

const secret = '担保承诺说明谁准备投标，开标前主管部门不得掌握：请由出具的银行、保险或担保公司导入';
