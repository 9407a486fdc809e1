// 管理登记簿: whoever may start this program on this machine keeps the registers; the journal says that it was done by command.

import { systemClock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import { type ActWith, openLimited } from '#platform/database/limited/limited-database';
import { visitDatabase } from '#platform/database/visit-database';
import { placesHere } from '#platform/paths';

/** As what imports and undos of the command line are recorded. */
export const commandLine = { login: 'cli', by: '命令行' } as const;

export function keepingRegisters<Outcome>(act: (inAct: ActWith<Database>) => Promise<Outcome>): Promise<Outcome> {
  return byCommand('housing-bureau', act);
}

/** In the place of that office; row security lets through what that office may. */
export function byCommand<Outcome>(
  role: 'housing-bureau' | 'policy-office',
  act: (inAct: ActWith<Database>) => Promise<Outcome>,
): Promise<Outcome> {
  return visitDatabase(placesHere(), async (owner) => {
    const limited = await openLimited({ ...owner, today: systemClock(process.env.ZHUCE_BUSINESS_DATE).today });
    try {
      return await act(limited.as({ login: commandLine.login, role, creditCode: null }));
    } finally {
      await limited.close();
    }
  });
}
