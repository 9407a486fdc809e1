// 取数中.

import { useWording } from '../language/use-wording.ts';
import { uiWording } from './wording.ts';

export function Loading() {
  const say = useWording(uiWording);
  return (
    <p className="loading" role="status">
      {say('loading')}
    </p>
  );
}
