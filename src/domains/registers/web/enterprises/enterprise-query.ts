// 取企业档案.

import { queryOptions } from '@tanstack/react-query';
import { enterpriseFile } from '#contract/domains/registers';
import { ask } from '../../../../web/api.ts';
import { type AsOfAsked, asOfQuery } from '../../../../web/as-of.ts';
import { apiPaths } from '../../../../web/paths.ts';

export const enterpriseQuery = (code: string, asOf: AsOfAsked) =>
  queryOptions({
    queryKey: ['enterprise', code, asOf],
    queryFn: ({ signal }) => ask(enterpriseFile, `${apiPaths.enterprise(code)}${asOfQuery(asOf)}`, { signal }),
  });
