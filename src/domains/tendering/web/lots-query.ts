// 取标段: the register of tenders and one lot of it.

import { queryOptions } from '@tanstack/react-query';
import { lot, lotList } from '#contract/domains/tendering';
import { ask } from '../../../web/api.ts';
import { type AsOfAsked, asOfQuery } from '../../../web/as-of.ts';
import { apiPaths } from '../../../web/paths.ts';

/** As many as one page may hold. */
const size = '200';

export const lotsQuery = (asOf: AsOfAsked) =>
  queryOptions({
    queryKey: ['lots', asOf],
    queryFn: ({ signal }) => ask(lotList, `${apiPaths.lots}${asOfQuery(asOf, { size })}`, { signal }),
  });

export const lotQuery = (code: string, asOf: AsOfAsked) =>
  queryOptions({
    queryKey: ['lot', code, asOf],
    queryFn: ({ signal }) => ask(lot, `${apiPaths.lot(code)}${asOfQuery(asOf)}`, { signal }),
  });
