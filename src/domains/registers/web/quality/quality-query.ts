// 数据质量的查询: every check, as of a day; the desk and the page ask the same.

import { queryOptions } from '@tanstack/react-query';
import { qualitySummary } from '#contract/domains/registers';
import { writeAddress } from '../../../../web/address.ts';
import { ask } from '../../../../web/api.ts';
import type { AsOfAsked } from '../../../../web/as-of.ts';
import { apiPaths } from '../../../../web/paths.ts';

/** With an area: of the rows that belong to it. */
export const qualityQuery = (asOf: AsOfAsked, area?: string) =>
  queryOptions({
    queryKey: ['data-quality', asOf, area],
    queryFn: ({ signal }) => ask(qualitySummary, `${apiPaths.dataQuality}${writeAddress({ ...asOf, area })}`, { signal }),
  });
