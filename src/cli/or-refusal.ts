// 启动被拒绝: words instead of a stack, for everything that keeps a command from its database.

import { problem } from '#law/wire/problem';
import { refusalOfConnection } from '#platform/database/unreachable';
import { StartRefusal } from '#platform/start-refusal';
import { notSatisfied } from './exit.ts';

export async function orRefusal(act: () => Promise<number>, { json }: { readonly json: boolean }): Promise<number> {
  try {
    return await act();
  } catch (error) {
    const refusal = error instanceof StartRefusal ? error : refusalOfConnection(error);
    if (refusal === undefined) throw error;
    console.error(json ? JSON.stringify({ ...problem('没有办成', refusal.message), status: 503 }, null, 2) : refusal.message);
    return notSatisfied;
  }
}
