// 取值: the parameters of a rule on the day that decides.

import type { PlainDate } from '#kernel/plain-date';
import { type Assumption, assumptionOf, editionOn } from '../parameter.ts';
import type { Rule } from './rule.ts';

export interface Editions {
  /** By key: a value, null when not set, absent while the day is unknown. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly assumptions: Readonly<Record<string, Assumption>>;
}

/** A day before the first edition, like an unknown day, gives none: the provision is not in force then. */
export function editionsOn(rule: Pick<Rule, 'parameters'>, day: PlainDate | undefined): Editions {
  const values: Record<string, unknown> = {};
  const assumptions: Record<string, Assumption> = {};
  for (const [key, parameter] of Object.entries(rule.parameters)) {
    const first = parameter.editions[0];
    if (day === undefined || first === undefined || day < first.from) continue;
    const edition = editionOn(parameter, day);
    values[key] = edition.value;
    assumptions[key] = assumptionOf(parameter, edition);
  }
  return { values, assumptions };
}
