// 页面标题: the heading of the page and of its tab.

import type { ReactNode } from 'react';
import { useTabTitle } from './use-tab-title.ts';

interface Props {
  readonly children: string;
  readonly aside?: ReactNode;
}

export function PageTitle({ children, aside }: Props) {
  useTabTitle(children);
  return (
    <div className="page-title">
      <h1>{children}</h1>
      {aside}
    </div>
  );
}
