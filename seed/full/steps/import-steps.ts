// 导入的步骤: every file of the bureau and of the two counties, on its day.

import { importPortsInActs, importWorkbook } from '../../../src/domains/imports/index.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { RegisterRows, SeededRegister } from '../../cast-rows.ts';
import { demoAccounts } from '../../demo-accounts.ts';
import { type Issuer, issuerActor, issuerNames } from '../../issuers.ts';
import { seeder, seedingBureau, seedLogin } from '../../seed-city.ts';
import { keyOfSheet, seedWorkbook } from '../../seed-workbooks.ts';
import { countyFileDays, firmFileDays, issuerFileDays, rowsOfFile, tenderFileDays } from '../days.ts';
import { type County, counties, type FullCity, type ToldRegisters } from '../full-registers.ts';
import { at, type Step } from './step.ts';

interface Series {
  readonly workbook: 'firms' | 'tenders';
  readonly days: readonly PlainDate[];
  readonly time: string;
  /** Of a county's clerk: the area. */
  readonly county?: County;
  readonly issuer?: Issuer;
}

const firmRegisters = ['enterprise', 'certificate', 'person', 'licence', 'led_work', 'appointment', 'sanction', 'ban', 'credit_score'];

export function importSteps({ bureau, byCounty, commitments }: FullCity): readonly Step[] {
  const firms = stepsOf({ workbook: 'firms', days: firmFileDays, time: '09:30' }, only(bureau, true));
  const tenders = stepsOf({ workbook: 'tenders', days: tenderFileDays, time: '15:10' }, only(bureau, false));
  const theirs = (Object.keys(counties) as County[]).flatMap((county, i) =>
    stepsOf({ workbook: 'tenders', days: countyFileDays, time: i === 0 ? '10:20' : '10:50', county }, byCounty[county]),
  );
  const issued = issuerNames.flatMap((issuer, i) =>
    stepsOf(
      { workbook: 'tenders', days: issuerFileDays, time: `15:${30 + i * 5}`, issuer },
      { guarantee_commitment: commitments.filter(({ row }) => row.issuer === issuer) },
    ),
  );
  return [...firms, ...tenders, ...theirs, ...issued];
}

const only = (told: ToldRegisters, ofFirms: boolean): ToldRegisters =>
  Object.fromEntries(Object.entries(told).filter(([register]) => firmRegisters.includes(register) === ofFirms));

function stepsOf(series: Series, told: ToldRegisters): readonly Step[] {
  return series.days.flatMap((on, place): readonly Step[] => {
    const fileName = `${titleOf(series)}${on.slice(0, 4)}年${Number(on.slice(5, 7))}月（演示）.xlsx`;
    const rows = () => rowsAt(told, { days: series.days, at: place });
    // An issuer that has committed nothing since sends nothing.
    if (series.issuer !== undefined && (rows().guarantee_commitment ?? []).length === 0) return [];
    const title = fileName.replace('（演示）.xlsx', '');
    return [{ at: at(on, series.time), title, run: (city) => importFile(city, { series, on, fileName, rows: rows() }) }];
  });
}

function titleOf({ workbook, county, issuer }: Series): string {
  if (issuer !== undefined) return `${issuer.replace('（示例）', '')}担保承诺`;
  return workbook === 'firms' ? '企业和人员登记' : `${county ?? ''}招标项目登记`;
}

export function rowsAt(told: ToldRegisters, file: { readonly days: readonly PlainDate[]; readonly at: number }): Partial<RegisterRows> {
  const registers = Object.keys(told) as SeededRegister[];
  return Object.fromEntries(
    registers.map((register) => [register, rowsOfFile(told[register] ?? [], { ...file, key: keyOfSheet(register) })]),
  );
}

interface SeedFile {
  readonly series: Series;
  readonly on: PlainDate;
  readonly fileName: string;
  readonly rows: Partial<RegisterRows>;
}

async function importFile({ limited }: Parameters<Step['run']>[0], { series, on, fileName, rows }: SeedFile): Promise<void> {
  const { workbook, county, issuer, time } = series;
  const bytes = await seedWorkbook(workbook, rows);
  const clerk = demoAccounts.find(({ area }) => area === county && county !== undefined);
  const actor = issuer === undefined ? (clerk ?? seedingBureau) : issuerActor(issuer, seedLogin);
  const name = issuer ?? clerk?.name;
  const by = name === undefined ? seeder : `${seeder} ${name}`;
  const whose = name === undefined ? {} : { unit: actor.unit ?? '', area: clerk?.area ?? null, issuer: issuer ?? null };
  const login = actor.login ?? seedLogin;
  const file = { workbook, fileName, bytes, at: at(on, time), login, by, ...whose, dryRun: false, confirmed: 'all' } as const;
  const outcome = await importWorkbook(file, importPortsInActs(limited.as(actor)));
  if (!outcome.done) throw new Error(`演示数据没有导入《${fileName}》：${JSON.stringify(outcome.faults.slice(0, 5))}`);
}
