// 质疑清单: one page of the questions that whoever asks may see, with what is left of their time.

import { sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { allOf, when } from '#platform/list/conditions';
import { type Order, pageOf } from '#platform/list/page-of';
import type { Question, QuestionListQuery } from '../contract.ts';
import { workingDaysLeft } from '../rules/answer-due.ts';
import { toldRegister } from './held-versions.ts';

type Row = Omit<Question, 'title' | 'header' | 'daysLeft' | 'may' | 'outcome' | 'dueOn'> & {
  readonly dueOn: PlainDate | null;
  readonly unit: string | null;
  readonly name: string;
  readonly reasons: string | null;
  readonly givenOn: string;
  readonly isAsker: boolean;
  readonly isKeeper: boolean;
};

export async function questionPage(
  database: Database,
  { asked, today }: { readonly asked: QuestionListQuery; readonly today: PlainDate },
): Promise<{ readonly rows: readonly Question[]; readonly total: number }> {
  const { rows, total } = await pageOf<Row>(database, {
    columns,
    from: sql`question left join question_outcome it on it.question = question.id`,
    where: allOf([when(asked.state, (state) => sql<boolean>`coalesce(outcome, 'awaiting') = ${state}`)]),
    order: [...ordersOf(asked.sort), { by: sql`asked_at`, descending: true }, { by: sql`id` }],
    page: asked.page,
    size: asked.size,
  });
  return { total, rows: rows.map((row) => onWire(row, today)) };
}

const columns = sql`id, register, key, field, held, claimed, document, asker_name as "askerName", asked_on as "askedOn",
  due_on as "dueOn", coalesce(outcome, 'awaiting') as state, unit, name, reasons, given_on as "givenOn",
  asker_code = trust.credit_code() as "isAsker", trust.keeps(register, version) as "isKeeper"`;

function ordersOf(sort: QuestionListQuery['sort']): readonly Order[] {
  const waiting = { by: sql`outcome is not null` };
  const due = { by: sql`due_on`, nullable: true } as const;
  if (sort === undefined) return [waiting, due];
  if (sort === 'dueOn' || sort === '-dueOn') return [{ ...due, descending: sort === '-dueOn' }];
  return [{ by: sql`asked_on`, descending: sort === '-askedOn' }];
}

function onWire({ unit, name, reasons, givenOn, isAsker, isKeeper, ...row }: Row, today: PlainDate): Question {
  const { definition } = toldRegister(row.register) ?? {};
  const isOpen = row.state === 'awaiting';
  return {
    ...row,
    title: definition?.name ?? row.register,
    header: definition?.columns[row.field]?.header ?? row.field,
    daysLeft: isOpen && row.dueOn !== null ? workingDaysLeft(today, row.dueOn) : null,
    outcome: unit === null ? null : { unit, name, reasons, givenOn },
    may: { answer: isOpen && isKeeper === true, withdraw: isOpen && isAsker === true },
  };
}
