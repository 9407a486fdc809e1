// 完整城市的步骤: accounts first, then everything in the order in which it happened, up to a day.

import { dayInShanghai, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { clockAt } from '../../../src/platform/clock.ts';
import { openDemoAccounts } from '../../open-accounts.ts';
import { day } from '../days.ts';
import { fullCity } from '../full-registers.ts';
import { actSteps } from './act-steps.ts';
import { importSteps } from './import-steps.ts';
import { at, type Step } from './step.ts';

const opened = at(day('2024-08-01'), '09:00');

/** What lies ahead of that day has not happened: nobody sees a lot before its notice, so nobody can commit for it either. */
export function fullSteps(until: PlainDate): readonly Step[] {
  const city = fullCity();
  const accounts: Step = { at: opened, title: '各单位的账号', run: ({ limited }) => openDemoAccounts({ limited, clock: clockAt(opened) }) };
  const history = [...importSteps(city), ...actSteps(city)].filter((step) => dayInShanghai(new Date(step.at)) <= until);
  return [accounts, ...history.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))];
}
