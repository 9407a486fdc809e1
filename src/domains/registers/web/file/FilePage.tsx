// 档案页: the way back, the day it is about, the title, and what went wrong if it did.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWording } from '../../../../web/language/use-wording.ts';
import { AsOfControl } from '../../../../web/ui/as-of/AsOfControl.tsx';
import { AsOfNotice } from '../../../../web/ui/as-of/AsOfNotice.tsx';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { fileWording } from '../wording.ts';

interface Props {
  readonly back: { readonly to: string; readonly text: string };
  /** undefined until it is known. */
  readonly title: string | undefined;
  readonly code: string;
  readonly found: { readonly error: Error | null; readonly isPending: boolean; readonly refetch: () => unknown };
  readonly children: ReactNode;
}

export function FilePage({ back, title, code, found: { error, isPending, refetch }, children }: Props) {
  const say = useWording(fileWording);
  return (
    <div className="page file-page">
      <Link to={back.to} className="back">
        {back.text}
      </Link>
      <PageTitle
        inChinese
        aside={
          <>
            <button type="button" className="plain-button on-paper on-screen" onClick={() => window.print()}>
              {say('print')}
            </button>
            <AsOfControl />
          </>
        }
      >
        {title ?? code}
      </PageTitle>
      <AsOfNotice />
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {isPending && <Loading />}
      {children}
    </div>
  );
}
