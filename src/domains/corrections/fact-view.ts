// 登记的一行怎样给人看: the fields of its sheet, its versions, and what whoever asks may do to it.

import type { SignedIn } from '#contract/domains/accounts';
import type { Database } from '#platform/database/connect';
import { type HttpProblem, notFound } from '#platform/http-problem';
import type { Column, SheetDefinition } from '#platform/workbook/sheet-definition';
import type { Fact, Field, RegisterFields } from './contract.ts';
import type { FactName, Facts, VersionName } from './procedure/facts.ts';
import { mayKeep } from './procedure/refusals.ts';
import { toldRegister } from './store/held-versions.ts';
import { questionsInPostgres } from './store/questions-in-postgres.ts';

export function registerFields(register: string): RegisterFields | HttpProblem {
  const known = toldRegister(register);
  if (known === undefined) return notFound(`可以逐行登记的登记簿 ${register}`);
  return { register, title: known.definition.name, fields: fieldsOf(known.definition) };
}

/** The parts of a key are joined by `~`: D232000001~municipal. */
export function factName(register: string, key: string): FactName | HttpProblem {
  const known = toldRegister(register);
  if (known === undefined) return notFound(`可以逐行登记的登记簿 ${register}`);
  const parts = key.split('~');
  if (parts.length === known.register.key.length) return { register, key: parts };
  const detail = `编号 ${key} 的段数不对：这个登记簿的一行由 ${known.register.key.join('~')} 确定，各段之间用 ~ 连接。请改正后再试。`;
  return { status: 422, title: '编号有误', detail };
}

/** No version: nothing that whoever asks may see is held. */
export async function factView(
  name: FactName,
  { facts, database, account }: { readonly facts: Facts; readonly database: Database; readonly account: SignedIn },
): Promise<Fact | HttpProblem> {
  const described = registerFields(name.register);
  if ('status' in described) return described;
  const versions = await facts.current(name);
  const last = versions.at(-1);
  const may = { correct: false, confirm: false, question: false };
  if (last !== undefined) Object.assign(may, await mayDo({ ...name, version: last.version }, { facts, database, account }));
  return { ...described, key: [...name.key], versions: [...versions], may };
}

async function mayDo(
  version: VersionName,
  { facts, database, account }: { readonly facts: Facts; readonly database: Database; readonly account: SignedIn },
): Promise<Fact['may']> {
  const keeps = mayKeep(account, version.register) && (await facts.keeps(version));
  return { correct: keeps, confirm: keeps, question: await questionsInPostgres(database).concerns(version) };
}

function fieldsOf({ columns, key }: SheetDefinition): Field[] {
  return Object.entries(columns).map(([field, column]) => ({
    field,
    header: column.header,
    kind: column.kind,
    required: column.required === true,
    isKey: key.includes(field),
    remark: remarkOf(column),
    example: column.example,
    unit: column.kind === 'money' ? '元' : null,
    offered: column.kind === 'code' ? [...column.offered] : [],
    lists: column.kind === 'text' ? [...(column.lists ?? [])] : [],
    none: column.kind === 'day' ? (column.none ?? null) : null,
  }));
}

/** A form gives the amount in 元 whatever the template says. */
const remarkOf = ({ kind, remark }: Column): string => (kind === 'money' ? remark.replace('表头括号里写明 元 或 万元', '单位元') : remark);
