// 页面出错: what happened and what to do, instead of a blank page.

import type { ErrorComponentProps } from '@tanstack/react-router';
import { useWording } from '../language/use-wording.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { layoutWording } from './wording.ts';

export function PageFailed({ error }: ErrorComponentProps) {
  const say = useWording(layoutWording);
  return (
    <div className="page" role="alert">
      <PageTitle>{say('failedTitle')}</PageTitle>
      <p>{say('failedText')}</p>
      <p>
        <button type="button" className="plain-button on-paper" onClick={() => window.location.reload()}>
          {say('reload')}
        </button>
      </p>
      <pre className="fault">{String(error)}</pre>
    </div>
  );
}
