// 草稿已恢复: says so, and offers to begin anew.

import { useWording } from '../../language/use-wording.ts';
import { formWording } from './wording.ts';

export function DraftRestored({ isShown, onGiveUp }: { readonly isShown: boolean; readonly onGiveUp: () => void }) {
  const say = useWording(formWording);
  if (!isShown) return null;
  return (
    <p className="notice" role="status">
      {say('draftRestored')}{' '}
      <button type="button" className="small-button" onClick={onGiveUp}>
        {say('draftGiveUp')}
      </button>
    </p>
  );
}
