// 历史链接: for the housing bureau, which keeps the registers.

import { Link } from '@tanstack/react-router';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { useSession } from '../../../../web/session.ts';
import { historyWording } from './wording.ts';

interface Props {
  readonly register: string;
  /** In the order of the register's own. */
  readonly of: readonly string[];
}

export function HistoryLink({ register, of }: Props) {
  const say = useWording(historyWording);
  if (useSession()?.account?.role !== 'housing-bureau') return null;
  return (
    <Link to={paths.history} params={{ register, key: of.join('~') }} className="history-link on-screen">
      {say('link')}
    </Link>
  );
}
