// 取结论: where the signed-in firm stands on one lot.

import { queryOptions } from '@tanstack/react-query';
import { position } from '#contract/measures/m06-wider-scope';
import { ask } from '../../../../web/api.ts';
import { apiPaths } from '../../../../web/paths.ts';

export const positionQuery = (code: string) =>
  queryOptions({
    queryKey: ['position', code],
    queryFn: ({ signal }) => ask(position, apiPaths.position(code), { signal }),
  });
