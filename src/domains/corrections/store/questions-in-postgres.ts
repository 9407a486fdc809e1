// 质疑的存放: a question is written once, and so is its outcome; what may be seen of them the database decides.

import { sql } from 'kysely';
import { recordAbout } from '#domains/registers';
import type { Database } from '#platform/database/connect';
import type { Doer } from '../procedure/facts.ts';
import type { AskedQuestion, FoundQuestion, GivenOutcome, Questions } from '../procedure/questions.ts';
import { serialIn } from './held-versions.ts';

export function questionsInPostgres(database: Database): Questions {
  return {
    find: async (id) => {
      const { rows } = await sql<FoundQuestion>`
        select register, key, coalesce(outcome, 'awaiting') as state, asker_code as "askerCode", trust.keeps(register, version) as "isKept"
        from question left join question_outcome on question_outcome.question = question.id
        where id::text = ${id}`.execute(database);
      return rows[0];
    },
    concerns: async (version) => {
      const serial = await serialIn(database, version);
      if (serial === undefined) return false;
      const { rows } = await sql<{ concerns: boolean }>`
        select trust.concerns(${version.register}, ${serial}) as concerns`.execute(database);
      return rows[0]?.concerns === true;
    },
    isAwaiting: async ({ field, ...version }) => {
      const serial = await serialIn(database, version);
      const { rows } = await sql<{ awaits: boolean }>`
        select exists (
          select from question where register = ${version.register} and version = ${serial ?? null} and field = ${field}
            and not exists (select from question_outcome it where it.question = question.id)
        ) as awaits`.execute(database);
      return rows[0]?.awaits === true;
    },
    ask: (asked) => ask(database, asked),
    give: (outcome) => give(database, outcome),
  };
}

async function ask(database: Database, { doer, ...asked }: AskedQuestion): Promise<string> {
  const { register, key, field, held, claimed, document, dueOn } = asked;
  const { rows } = await sql<{ id: string }>`
    insert into question (register, key, version, field, held, claimed, document, asker_role, asker_code, asker_name, asked_by,
      asked_on, asked_at, due_on)
    values (${register}, ${key}, ${await serialIn(database, asked)}, ${field}, ${held}, ${claimed}, ${document}, ${doer.role}, ${doer.creditCode},
      ${doer.unitName}, ${doer.login}, ${doer.today}, ${doer.at}, ${dueOn})
    returning id`.execute(database);
  const id = rows[0]?.id ?? '';
  await leave(database, { act: 'question-asked', id, register, doer, effects: asked });
  return id;
}

async function give(database: Database, { doer, ...given }: GivenOutcome): Promise<void> {
  const { question, outcome, reasons, correction } = given;
  const { rows } = await sql<{ register: string }>`
    insert into question_outcome (question, outcome, given_by, name, unit, reasons, correction, given_on, given_at)
    values (${question}, ${outcome}, ${doer.login}, ${doer.name}, ${doer.unitName}, ${reasons}, ${correction}, ${doer.today},
      ${doer.at})
    returning (select register from question where id = question_outcome.question)`.execute(database);
  const act = outcome === 'withdrawn' ? 'question-withdrawn' : 'question-answered';
  await leave(database, { act, id: question, register: rows[0]?.register, doer, effects: given });
}

interface Left {
  readonly act: string;
  readonly id: string;
  /** What was asked about is a row of it. */
  readonly register: string | undefined;
  readonly doer: Doer;
  readonly effects: unknown;
}

/** What is asked about is in the digest alone: readers of the journal must not learn what a firm puts right before a tender. */
function leave(database: Database, { act, id, register, doer, effects }: Left): Promise<void> {
  return recordAbout(
    database,
    register,
  )({
    act,
    clause: null,
    actor: doer.login,
    unit: doer.unitName,
    occurredOn: doer.today,
    recordedAt: doer.at,
    object: `question/${id}`,
    effects,
  });
}
