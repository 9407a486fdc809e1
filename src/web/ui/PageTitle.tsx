// 页面标题: the heading of the page and of its tab.

import type { ReactNode } from 'react';
import { useTabTitle } from './use-tab-title.ts';

interface Props {
  readonly children: string;
  readonly aside?: ReactNode;
  /** The words are in Chinese, whatever the language of the page. */
  readonly inChinese?: true;
}

export function PageTitle({ children, aside, inChinese }: Props) {
  useTabTitle(children);
  return (
    <div className="page-title">
      <h1 lang={inChinese && 'zh-CN'}>{children}</h1>
      {aside}
    </div>
  );
}
