// 没有这个页面.

import { useWording } from '../language/use-wording.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { layoutWording } from './wording.ts';

export function NotFound() {
  const say = useWording(layoutWording);
  return (
    <div className="page">
      <PageTitle>{say('notFoundTitle')}</PageTitle>
      <p>{say('notFoundText')}</p>
    </div>
  );
}
