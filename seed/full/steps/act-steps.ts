// 办理的步骤: corrections, confirmations and questions of three years, each by who may, on a document that is 演示数据.

import { sql } from 'kysely';
import {
  answerQuestion,
  askQuestion,
  confirmFact,
  correctFact,
  type Doer,
  type FactName,
  factsInPostgres,
  questionsInPostgres,
} from '../../../src/domains/corrections/index.ts';
import { dayInShanghai, type PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Result } from '../../../src/kernel/result.ts';
import type { Database } from '../../../src/platform/database/connect.ts';
import { demoAccounts } from '../../demo-accounts.ts';
import { day } from '../days.ts';
import type { FullCity } from '../full-registers.ts';
import { type PlannedAct, plannedActs } from './planned-acts.ts';
import { at, type Step } from './step.ts';

export const actSteps = (city: FullCity): readonly Step[] => {
  const acts = Map.groupBy(plannedActs(city), ({ on }) => on);
  return [...acts].map(([on, ofDay]) => ({
    at: at(day(on), '16:30'),
    title: `更正、核实和质疑${on.slice(0, 4)}年${Number(on.slice(5, 7))}月`,
    run: async ({ limited }) => {
      for (const [i, act] of ofDay.entries()) {
        const account = accountOf(act.login);
        await limited.as(account)((database) => done(act, { database, doer: doerOf(account, { on: day(on), minute: i }) }));
      }
    },
  }));
};

type Account = (typeof demoAccounts)[number];

function accountOf(login: PlannedAct['login']): Account {
  const found = demoAccounts.find((it) => it.login === login);
  if (found === undefined) throw new RangeError(`nobody signs in as ${login}`);
  return found;
}

function doerOf(account: Account, { on, minute }: { readonly on: PlainDate; readonly minute: number }): Doer {
  const instant = at(on, `16:${String(30 + minute).padStart(2, '0')}`);
  return { ...account, today: dayInShanghai(new Date(instant)), at: instant };
}

interface Acting {
  readonly database: Database;
  readonly doer: Doer;
}

async function done(act: PlannedAct, { database, doer }: Acting): Promise<void> {
  const facts = factsInPostgres(database);
  const questions = questionsInPostgres(database);
  const name: FactName = { register: act.register, key: act.key };
  const held = (await facts.current(name)).at(-1);
  if (held === undefined) throw new Error(`演示数据：${act.register} ${act.key.join(' ')} 没有登记`);
  const seen = (await facts.current(name)).map(({ version }) => version);
  if (act.kind === 'correct') {
    const values = { ...held.values, ...act.values };
    kept(await correctFact({ ...name, values, basis: act.basis, seen, doer, dryRun: false }, facts));
  } else if (act.kind === 'confirm') {
    if (held.confirmation === null) kept(await confirmFact({ ...name, version: held.version, basis: act.basis, doer }, facts));
  } else if (act.kind === 'ask') {
    const { field, claimed, document } = act;
    kept(
      await askQuestion(
        { register: act.register, key: [...act.key], version: held.version, field, claimed, document, doer },
        { facts, questions },
      ),
    );
  } else {
    const id = await openQuestion(database, act);
    if (id !== undefined)
      kept(await answerQuestion({ id, doer, answer: { outcome: 'upheld', reasons: act.reasons } }, { facts, questions }));
  }
}

/** Undefined: answered before. */
async function openQuestion(database: Database, { register, key }: PlannedAct): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from question where register = ${register} and key = ${[...key]}::text[]
      and not exists (select from question_outcome where question_outcome.question = question.id)`.execute(database);
  return rows[0]?.id;
}

/** An act that was done before an interruption changes nothing the second time. */
const doneBefore: readonly string[] = ['unchanged', 'asked-already', 'answered-already'];

function kept(result: Result<unknown, { readonly kind: string }>): void {
  if (!result.ok && !doneBefore.includes(result.refusal.kind)) throw new Error(`演示数据没有办理：${JSON.stringify(result.refusal)}`);
}
