// 打开消息: the way to the page that it is about; whoever takes it has read it, in a new tab too.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Notice } from '#contract/domains/notices';
import { useReading } from './notice-query.ts';

interface Props {
  readonly of: Notice;
  readonly children: ReactNode;
}

export function NoticeLink({ of: { id, path, readAt }, children }: Props) {
  const markRead = useReading();
  const open = () => {
    if (readAt === null) markRead(id);
  };
  return (
    <Link to={path} onClick={open} onAuxClick={open}>
      {children}
    </Link>
  );
}
