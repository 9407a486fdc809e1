// 取结论: where the signed-in firm stands on one lot.

import { queryOptions } from '@tanstack/react-query';
import { position } from '#contract/measures/m06-wider-scope';
import { ask } from '../../../../web/api.ts';
import { type AsOfAsked, asOfQuery } from '../../../../web/as-of.ts';
import { apiPaths } from '../../../../web/paths.ts';

/** Answers as of all days and moments. */
export const positionKey = (code: string) => ['position', code] as const;

export const positionQuery = (code: string, asOf: AsOfAsked) =>
  queryOptions({
    queryKey: [...positionKey(code), asOf],
    queryFn: ({ signal }) => ask(position, `${apiPaths.position(code)}${asOfQuery(asOf)}`, { signal }),
  });

/** The saving of a plan. */
export const planKey = (code: string) => ['plan', code] as const;
