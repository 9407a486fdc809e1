// 质疑的查询: those that wait, the soonest due first.

import { queryOptions } from '@tanstack/react-query';
import { questionList } from '#contract/domains/corrections';
import { ask } from '../../../../web/api.ts';
import { apiPaths } from '../../../../web/paths.ts';

export const questionsQuery = queryOptions({
  queryKey: ['questions', 'first'],
  queryFn: ({ signal }) => ask(questionList, `${apiPaths.questions}?size=200`, { signal }),
  staleTime: 0,
});
