// 取本企业的机会: the four lists, as of a day; the desk and the page ask the same.

import { queryOptions } from '@tanstack/react-query';
import { firmStanding } from '#contract/measures/m06-wider-scope';
import { ask } from '../../../../web/api.ts';
import { type AsOfAsked, asOfQuery } from '../../../../web/as-of.ts';
import { apiPaths } from '../../../../web/paths.ts';

export const standingQuery = (asOf: AsOfAsked) =>
  queryOptions({
    queryKey: ['standing', asOf],
    queryFn: ({ signal }) => ask(firmStanding, `${apiPaths.standing}${asOfQuery(asOf)}`, { signal }),
  });

/** In the order in which a firm reads them. */
export const lists = ['eligible', 'near', 'pending', 'not-applicable'] as const;
export const tones = { eligible: 'green', near: 'orange', pending: 'blue', 'not-applicable': 'grey' } as const;
