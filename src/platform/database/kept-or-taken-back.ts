// 试行: an act in a transaction that decides at its end whether it happened; the answer is told either way.

import type { Database } from './connect.ts';

export interface Outcome<Answer> {
  readonly keep: boolean;
  readonly answer: Answer;
}

/** Thrown to make the database forget; carries the answer out. */
class TakenBack<Answer> extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('taken back');
    this.answer = answer;
  }
}

export async function keptOrTakenBack<Answer>(
  database: Database,
  act: (transaction: Database) => Promise<Outcome<Answer>>,
): Promise<Answer> {
  try {
    return await database.transaction().execute(async (transaction) => {
      const { keep, answer } = await act(transaction);
      if (!keep) throw new TakenBack(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.answer;
    throw error;
  }
}
