// 取人员档案.

import { queryOptions } from '@tanstack/react-query';
import { personFile } from '#contract/domains/registers';
import { ask } from '../../../../web/api.ts';
import { type AsOfAsked, asOfQuery } from '../../../../web/as-of.ts';
import { apiPaths } from '../../../../web/paths.ts';

export const personQuery = (id: string, asOf: AsOfAsked) =>
  queryOptions({
    queryKey: ['person', id, asOf],
    queryFn: ({ signal }) => ask(personFile, `${apiPaths.person(id)}${asOfQuery(asOf)}`, { signal }),
  });
