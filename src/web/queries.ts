// 查询: what was asked is kept for a while; a refusal is an answer and is not asked again.

import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api.ts';

const tries = 2;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failed, fault) =>
        failed < tries && (!(fault instanceof ApiProblem) || fault.problem.status >= 500 || fault.problem.status === 0),
    },
  },
});
