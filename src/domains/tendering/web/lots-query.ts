// 取标段: the register of tenders and one lot of it.

import { queryOptions } from '@tanstack/react-query';
import { lot, lotList } from '#contract/domains/tendering';
import { ask } from '../../../web/api.ts';
import { apiPaths } from '../../../web/paths.ts';

export const lotsQuery = queryOptions({
  queryKey: ['lots'],
  queryFn: ({ signal }) => ask(lotList, apiPaths.lots, { signal }),
});

export const lotQuery = (code: string) =>
  queryOptions({
    queryKey: ['lot', code],
    queryFn: ({ signal }) => ask(lot, apiPaths.lot(code), { signal }),
  });
