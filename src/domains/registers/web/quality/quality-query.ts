// 数据质量的查询: every check, as of a day; the desk and the page ask the same.

import { queryOptions } from '@tanstack/react-query';
import { qualitySummary } from '#contract/domains/registers';
import { ask } from '../../../../web/api.ts';
import { asOfQuery } from '../../../../web/as-of.ts';
import { apiPaths } from '../../../../web/paths.ts';

export const qualityQuery = (asOf: Parameters<typeof asOfQuery>[0]) =>
  queryOptions({
    queryKey: ['data-quality', asOf],
    queryFn: ({ signal }) => ask(qualitySummary, `${apiPaths.dataQuality}${asOfQuery(asOf)}`, { signal }),
  });
