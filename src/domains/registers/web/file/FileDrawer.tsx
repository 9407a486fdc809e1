// 档案抽屉: a file beside the list, with the way to its page.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWording } from '../../../../web/language/use-wording.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { fileWording } from '../wording.ts';

interface Props<File> {
  readonly found: { readonly data: File | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  /** Of the whole page. */
  readonly at: { readonly to: string; readonly params: Readonly<Record<string, string>> };
  readonly children: (file: File) => ReactNode;
}

export function FileDrawer<File>({ found: { data, error, refetch }, at, children }: Props<File>) {
  const say = useWording(fileWording);
  if (error !== null) return <ProblemAlert of={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      {children(data)}
      <Link to={at.to} params={at.params} className="link-button on-screen">
        {say('wholePage')}
      </Link>
    </>
  );
}
