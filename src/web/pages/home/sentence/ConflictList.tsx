// 冲突: shown on the sentence it touches, not hidden in a register.

import { Link } from '@tanstack/react-router';
import type { Conflict } from '#law/conflicts/conflict';
import { useWording } from '../../../language/use-wording.ts';
import { paths } from '../../../paths.ts';
import { homeWording } from '../wording.ts';

export function ConflictList({ of }: { readonly of: readonly Conflict[] }) {
  const say = useWording(homeWording);
  if (of.length === 0) return null;
  return (
    <div className="conflict-list">
      <h3>{say('conflicts')}</h3>
      <ul>
        {of.map(({ id, tension }) => (
          <li key={id}>
            <Link to={paths.conflicts} hash={id}>
              {id}
            </Link>{' '}
            <span lang="zh-CN">{tension}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
