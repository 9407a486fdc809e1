// simulate: a draft is tried on the opened lots, as on the page of the policy office; what comes of it is kept and found there again.

import { z } from 'zod';
import { type SimulationChoices, simulationRequest } from '#contract/domains/simulations';
import {
  choicesOf,
  draftMark,
  makeSimulation,
  notTried,
  openAgain,
  openAgainIn,
  simulationMachinery,
  simulationText,
} from '#domains/simulations';
import { instantOf } from '#kernel/instant';
import { problem } from '#law/wire/problem';
import { systemClock } from '#platform/clock';
import { parseStrictJson } from '#platform/strict-json';
import { deskOn } from '../server/city.ts';
import { isDemo } from '../server/is-demo.ts';
import { simulablesOn } from '../server/simulables.ts';
import { done, failWith, notSatisfied, printJson } from './exit.ts';
import { byCommand, commandLine } from './keeping-registers.ts';
import { orRefusal } from './or-refusal.ts';
import { crowdProgress } from './progress-line.ts';
import { readInput } from './read-input.ts';

export interface SimulateOptions {
  readonly json?: boolean;
  /** What a draft may change, instead of trying one. */
  readonly choices?: boolean;
  readonly schema?: boolean;
}

/**
 * Exit status 0: tried and kept, whoever gains or loses by it; 1: kept, and not to be shown, as a lot was put off meanwhile; 2: the draft is
 * not right, and nothing is kept.
 */
export async function simulateCommand(file: string | undefined, options: SimulateOptions): Promise<number> {
  const { json = false, choices = false, schema = false } = options;
  if (schema) {
    printJson(z.toJSONSchema(simulationRequest, { io: 'input' }));
    return done;
  }
  if (choices) return showChoices(json);
  if (file === undefined) {
    const remedy = '请写 zhuce simulate 草案.json；--choices 可看能改什么，--schema 可看格式，docs/examples/draft.json 是一例。';
    return failWith('没有给出草案', [{ path: '草案', found: '（没有）', expected: '文件名或 -', remedy }]);
  }
  const input = await readInput(file);
  if (!input.ok) return failWith('无法读取草案', [input.refusal]);
  const draft = parseStrictJson(input.value);
  if (!draft.ok) return failWith('草案不是有效的 JSON', [draft.refusal]);
  return trying(draft.value, json);
}

function trying(draft: unknown, json: boolean): Promise<number> {
  const clock = systemClock(process.env.ZHUCE_BUSINESS_DATE);
  return orRefusal(
    async () => {
      const { made, open } = await byCommand('policy-office', (inAct) =>
        inAct(async (database) => {
          const desk = deskOn(database, { clock, account: null });
          const kept = await makeSimulation(draft, {
            ...simulationMachinery,
            ...{ simulations: desk.simulations, record: desk.record, simulables: simulablesOn(desk), isDemo: () => isDemo(database) },
            ...{ today: clock.today(), at: instantOf(clock.now()), by: { login: commandLine.login, unit: commandLine.by } },
            progress: crowdProgress(process.stderr),
          });
          // It may have taken minutes: a lot may have been put off meanwhile.
          return { made: kept, open: kept.ok ? openAgainIn(kept.value.content, await desk.lots.putOff(clock.today())) : [] };
        }),
      );
      if (!made.ok) return failWith(notTried.title, made.refusal);
      const { id, content } = made.value;
      if (open.length > 0) {
        const { title, detail } = openAgain(open);
        console.error(JSON.stringify(problem(title, detail, []), null, 2));
        return notSatisfied;
      }
      if (json) printJson({ mark: draftMark, id, ...content });
      else console.log(`${simulationText(content)}\n已留存，政策办账号在「试算」页可以打开、导出：/simulations/${id}`);
      return done;
    },
    { json },
  );
}

function showChoices(json: boolean): Promise<number> {
  const clock = systemClock(process.env.ZHUCE_BUSINESS_DATE);
  return orRefusal(
    async () => {
      const all = await byCommand('policy-office', (inAct) =>
        inAct(async (database) => simulablesOn(deskOn(database, { clock, account: null })).map((it) => choicesOf(it, clock.today()))),
      );
      if (json) printJson({ measures: all });
      else console.log(all.map(choicesText).join('\n\n'));
      return done;
    },
    { json },
  );
}

function choicesText({ id, title, parameters, rules }: SimulationChoices['measures'][number]): string {
  return [
    `${id} ${title}`,
    '参数（写在 parameters 里）',
    ...parameters.map((it) => {
      const fields = it.fields.flatMap(({ name, title: of }) => (name === '' ? [] : [`${name} ${of}`]));
      const notes = [...(fields.length > 0 ? [`分项 ${fields.join('、')}`] : []), ...(it.mayBeUnset ? ['不设写 null'] : [])];
      return `  ${it.key} ${it.title}：现行 ${it.text}${notes.length > 0 ? `（${notes.join('；')}）` : ''}`;
    }),
    '条件（去掉哪些，写在 without 里）',
    ...rules.flatMap((rule) => [`  ${rule.id} ${rule.text}`, ...rule.phrases.map(({ quote, condition }) => `    ${quote}：${condition}`)]),
  ].join('\n');
}
