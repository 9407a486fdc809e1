// 打开即已读: whoever opens the page that a notice leads to has read it, by whatever way he came.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { noticesQuery, useReading } from './notice-query.ts';

/** What arrives while the page stands open is not read yet: only the first answer after the opening counts. */
export function useReadingHere(): void {
  const here = useLocation({ select: ({ pathname }) => pathname });
  const queries = useQueryClient();
  const markRead = useReading();
  const { data, dataUpdatedAt } = useQuery(noticesQuery);
  const opened = useRef({ path: '', at: 0, isRead: true });
  useEffect(() => {
    opened.current = { path: here, at: Date.now(), isRead: false };
    const held = queries.getQueryData(noticesQuery.queryKey);
    if (held !== undefined && held.unread > 0) void queries.invalidateQueries({ queryKey: noticesQuery.queryKey });
  }, [here, queries]);
  useEffect(() => {
    const { path, at, isRead } = opened.current;
    if (data === undefined || isRead || dataUpdatedAt < at) return;
    opened.current = { path, at, isRead: true };
    for (const it of data.rows) if (it.readAt === null && it.path === path) markRead(it.id);
  }, [data, dataUpdatedAt, markRead]);
}
