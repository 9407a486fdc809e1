// 读试算的请求: days, values and conditions checked one by one; every mistake is named, and nothing is tried before all are right.

import type { Fault } from '#kernel/fault';
import { daysAfter, isPlainDate, type PlainDate } from '#kernel/plain-date';
import { ok, type Result, refused } from '#kernel/result';
import { faultsOf } from '#law/wire/problem';
import { type SimulationRequest, simulationRequest } from '../contract.ts';
import { parameterChoices } from '../rules/choices.ts';
import { changesNothing, type Draft } from '../rules/draft.ts';
import { readDraftValue } from '../rules/draft-value.ts';
import type { Simulable } from './crowd.ts';

export interface SimulationAsked {
  readonly title: string;
  readonly simulable: Simulable;
  readonly from: PlainDate;
  readonly through: PlainDate;
  readonly factsOn: PlainDate;
  readonly draft: Draft;
}

interface Known {
  readonly simulables: readonly Simulable[];
  readonly today: PlainDate;
}

export function readSimulation(input: unknown, { simulables, today }: Known): Result<SimulationAsked, readonly Fault[]> {
  const read = simulationRequest.safeParse(input);
  if (!read.success) return refused(faultsOf(read.error, input));
  const request = read.data;
  const simulable = simulables.find(({ id }) => id === request.measure);
  if (simulable === undefined) {
    const expected = `${simulables.map(({ id }) => id).join('、')} 之一`;
    return refused([{ path: 'measure', found: request.measure, expected, remedy: '请选一条可以试算的措施。' }]);
  }
  const days = daysOf(request, today);
  const values = valuesOf(request, simulable);
  const without = withoutOf(request, simulable);
  const faults = [...days.faults, ...values.faults, ...without.faults];
  if (faults.length > 0) return refused(faults);
  const draft = { values: values.read, without: without.read };
  if (changesNothing(simulable.rules, draft)) return refused([nothingChanged]);
  return ok({ title: request.title, simulable, ...days.read, draft });
}

const nothingChanged: Fault = {
  path: 'parameters',
  found: '与现行的一样',
  expected: '至少一处与现行规则不同',
  remedy: '请改一个参数的取值，或去掉一个条件。',
};

interface Read<Value> {
  readonly read: Value;
  readonly faults: readonly Fault[];
}

/** The deadline day itself still lies before the opening. Which lots of these days were put off since, reading them finds. */
function daysOf(request: SimulationRequest, today: PlainDate): Read<Pick<SimulationAsked, 'from' | 'through' | 'factsOn'>> {
  const faults: Fault[] = [];
  const dayOf = (path: 'from' | 'through' | 'factsOn'): PlainDate => {
    const text = request[path];
    if (isPlainDate(text)) return text;
    faults.push({ path, found: text, expected: '真实存在的日期，如 2025-05-12', remedy: '请改正这个日期。' });
    return today;
  };
  const [from, through, factsOn] = [dayOf('from'), dayOf('through'), dayOf('factsOn')];
  if (faults.length > 0) return { read: { from, through, factsOn }, faults };
  if (from > through)
    faults.push({ path: 'through', found: through, expected: `不早于 ${from} 的日期`, remedy: '止日不能早于起日，请改正其中一个。' });
  if (through >= today) {
    const remedy = '开标前谁符合条件不得为他人所知（招标投标法第二十二条），只试算已开标的标段。请改早止日。';
    faults.push({ path: 'through', found: through, expected: `${daysAfter(today, -1)} 或更早`, remedy });
  }
  if (factsOn > today) faults.push({ path: 'factsOn', found: factsOn, expected: `${today} 或更早`, remedy: '还没有到这一天，请改早。' });
  return { read: { from, through, factsOn }, faults };
}

function valuesOf({ parameters }: SimulationRequest, { rules }: Simulable): Read<Draft['values']> {
  const choices = parameterChoices(rules);
  const faults: Fault[] = [];
  const read = new Map<string, unknown>();
  for (const [key, written] of Object.entries(parameters)) {
    const path = `parameters.${key}`;
    const choice = choices.find(({ parameter }) => parameter.key === key);
    const found = JSON.stringify(written) ?? '（没有）';
    if (choice === undefined) {
      const expected = `${choices.map(({ parameter }) => parameter.key).join('、')} 之一`;
      faults.push({ path, found, expected, remedy: '没有规则读这个参数，改了也不会有变化。请删去它。' });
      continue;
    }
    const value = readDraftValue(choice, written);
    if (value.ok) read.set(key, value.value);
    else faults.push({ path, found, expected: value.refusal, remedy: `请改正「${choice.parameter.title}」的取值。` });
  }
  return { read, faults };
}

/** A sentence with no condition left would be open to everybody, and is no wording of it. */
function withoutOf({ without }: SimulationRequest, { rules }: Simulable): Read<Draft['without']> {
  const faults: Fault[] = [];
  for (const [id, quotes] of Object.entries(without)) {
    const path = `without.${id}`;
    const rule = rules.find(({ provision }) => provision.id === id);
    const said = rule?.phrases.map(({ quote }) => quote) ?? [];
    const stray = quotes.find((quote) => !said.includes(quote));
    if (rule === undefined) {
      const expected = `${rules.map(({ provision }) => provision.id).join('、')} 之一`;
      faults.push({ path, found: id, expected, remedy: '没有这一句的规则。请删去它。' });
    } else if (stray !== undefined) {
      faults.push({ path, found: stray, expected: said.join('、'), remedy: '这一句里没有这个条件。请从所列条件中选。' });
    } else if (said.every((quote) => quotes.includes(quote))) {
      faults.push({ path, found: '全部条件', expected: '至少留下一个条件', remedy: '请少去掉一个条件。' });
    }
  }
  return { read: new Map(Object.entries(without)), faults };
}
