// 取消息: asked again every quarter of a minute while a page is open.

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { noticeList } from '#contract/domains/notices';
import { ask, send } from '../../../web/api.ts';
import { apiPaths } from '../../../web/paths.ts';

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => ask(noticeList, apiPaths.notices, { signal }),
  staleTime: 0,
  refetchInterval: 15_000,
});

/** Gives what marks a notice as read. */
export function useReading(): (id: string) => void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (id: string) => send(apiPaths.readNotice(id), { method: 'POST', body: {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  return mutate;
}
