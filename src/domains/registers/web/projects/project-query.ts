// 取项目档案.

import { queryOptions } from '@tanstack/react-query';
import { projectFile } from '#contract/domains/tendering';
import { ask } from '../../../../web/api.ts';
import { type AsOfAsked, asOfQuery } from '../../../../web/as-of.ts';
import { apiPaths } from '../../../../web/paths.ts';

export const projectQuery = (code: string, asOf: AsOfAsked) =>
  queryOptions({
    queryKey: ['project', code, asOf],
    queryFn: ({ signal }) => ask(projectFile, `${apiPaths.project(code)}${asOfQuery(asOf)}`, { signal }),
  });
