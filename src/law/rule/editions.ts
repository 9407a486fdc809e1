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
  const found = inForceOn(rule, day);
  const assumptions = Object.fromEntries(found.map(({ key, parameter, edition }) => [key, assumptionOf(parameter, edition)]));
  return { values: valuesIn(found), assumptions };
}

/** As `editionsOn`, without what is said of them. */
export const valuesOn = (rule: Pick<Rule, 'parameters'>, day: PlainDate | undefined): Editions['values'] => valuesIn(inForceOn(rule, day));

const valuesIn = (found: ReturnType<typeof inForceOn>) => Object.fromEntries(found.map(({ key, edition }) => [key, edition.value]));

function inForceOn({ parameters }: Pick<Rule, 'parameters'>, day: PlainDate | undefined) {
  return Object.entries(parameters).flatMap(([key, parameter]) => {
    const first = parameter.editions[0];
    return day === undefined || first === undefined || day < first.from ? [] : [{ key, parameter, edition: editionOn(parameter, day) }];
  });
}

/** Whether what hangs on a parameter is weighed. */
export const isSet = (values: Editions['values'], key: string): boolean => values[key] !== null && values[key] !== undefined;

/** Days, rising; from one to before the next every parameter of the rule stays as it is. */
export function editionStarts({ parameters }: Pick<Rule, 'parameters'>): readonly PlainDate[] {
  return [...new Set(Object.values(parameters).flatMap(({ editions }) => editions.map(({ from }) => from as PlainDate)))].sort();
}
