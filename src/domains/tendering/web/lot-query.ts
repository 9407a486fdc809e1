// 取标段: one lot of the register.

import { queryOptions } from '@tanstack/react-query';
import { lot } from '#contract/domains/tendering';
import { ask } from '../../../web/api.ts';
import { type AsOfAsked, asOfQuery } from '../../../web/as-of.ts';
import { apiPaths } from '../../../web/paths.ts';

export const lotQuery = (code: string, asOf: AsOfAsked) =>
  queryOptions({
    queryKey: ['lot', code, asOf],
    queryFn: ({ signal }) => ask(lot, `${apiPaths.lot(code)}${asOfQuery(asOf)}`, { signal }),
  });
