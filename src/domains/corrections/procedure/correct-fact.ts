// 更正与登记一行: one row is told by its fields, read as a cell of the import is, and recorded as the import would record it.

import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';
import type { Basis, Effect } from '../contract.ts';
import type { Doer, FactName, Facts, Texts, TextsRead } from './facts.ts';
import { mayKeep, type Refusal, refusalBefore } from './refusals.ts';

export interface CorrectionRequest {
  readonly register: string;
  /** Undefined: a new row, named by what its fields say. */
  readonly key: readonly string[] | undefined;
  readonly values: Texts;
  readonly basis: Basis;
  readonly seen: readonly string[];
  readonly doer: Doer;
  readonly dryRun: boolean;
}

/** The effect, and the correction's number once it is kept. */
export interface Told {
  readonly effect: Effect;
  readonly id: string | undefined;
}

export async function correctFact(request: CorrectionRequest, facts: Facts): Promise<Result<Told, Refusal>> {
  const { register, basis, seen, doer, dryRun } = request;
  // Who may not is told so before any mistake in what was sent.
  if (!mayKeep(doer, register)) return refused({ kind: 'not-keeper' });
  await facts.takeTurn();
  const known = request.key && (await refusalBefore({ act: 'correct', register, key: request.key, seen, doer }, facts));
  if (known !== undefined) return refused(known);
  const read = await readFor(request, facts);
  if (!read.ok) return read;
  const { key, values, warnings } = read.value;
  const act = request.key === undefined ? 'enter' : 'correct';
  const refusal = act === 'enter' ? await refusalBefore({ act, register, key, seen: [], doer }, facts) : undefined;
  if (refusal !== undefined) return refused(refusal);
  if (await facts.isTaken({ register, key })) return refused({ kind: 'faults', faults: [taken(key)] });
  const before = await facts.current({ register, key });
  const told = act === 'enter' ? 'entered' : 'corrected';
  const { id, after, changed } = await facts.record({ act: told, register, key, values, basis, doer }, dryRun);
  if (!changed) return refused({ kind: 'unchanged' });
  return ok({ id, effect: { done: !dryRun, act: told, key: [...key], before: [...before], after: [...after], warnings: [...warnings] } });
}

async function readFor({ register, key, values, doer }: CorrectionRequest, facts: Facts): Promise<Result<TextsRead, Refusal>> {
  const read = await facts.read(register, values);
  const missing = key !== undefined && facts.statesSince(register) && isBlank(values.trueFrom) ? [sinceWhen] : [];
  if (!read.ok) return refused({ kind: 'faults', faults: [...read.refusal, ...missing] });
  const faults = [...missing, ...otherKey(key, read.value), ...otherArea(doer, read.value)];
  return faults.length > 0 ? refused({ kind: 'faults', faults }) : read;
}

/** Of the row that holds it nothing else is told. */
function taken([code = '']: FactName['key']): Fault {
  const remedy = '这个编号已被占用，不能使用。请核对编号；没有写错的，请换一个编号或联系市住建局。';
  return { path: 'code', found: code, expected: '没有被占用的编号', remedy };
}

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** Readers of the past must know from which day on the register had been wrong. */
const sinceWhen: Fault = {
  path: 'trueFrom',
  found: '（空）',
  expected: '更正的内容自哪一天起如此',
  remedy: '请填写生效日期，如 2025-03-01；原来从登记起就写错的，写「自始」。',
};

function otherKey(key: FactName['key'] | undefined, read: TextsRead): readonly Fault[] {
  if (key === undefined || key.every((part, i) => part === read.key[i])) return [];
  const found = read.key.join('~');
  const remedy = '编号不能更正。编号登记错了的，请注销这一行，再按正确的编号登记一行。';
  return [{ path: '（编号）', found, expected: key.join('~'), remedy }];
}

function otherArea({ role, area }: Doer, { values }: TextsRead): readonly Fault[] {
  if (role !== 'county-clerk' || values.area === area) return [];
  const remedy = '县区只登记和更正本县区的项目。请改正地区；确属别的县区的，请告知市住建局。';
  return [{ path: 'area', found: String(values.area), expected: area ?? '本县区', remedy }];
}
