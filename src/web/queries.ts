// 查询: what was asked is kept for a while; a refusal is an answer and is not asked again.

import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api.ts';

const tries = 2;

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // Whoever was signed out elsewhere, or suspended, is not shown as signed in any longer.
    onError: (fault) => {
      if (fault instanceof ApiProblem && fault.problem.status === 401) void queries.invalidateQueries({ queryKey: ['session'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failed, fault) =>
        failed < tries && (!(fault instanceof ApiProblem) || fault.problem.status >= 500 || fault.problem.status === 0),
    },
  },
});
