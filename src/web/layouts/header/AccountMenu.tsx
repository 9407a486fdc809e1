// 登录状态: who is signed in, and the way out.

import { Link, useLocation } from '@tanstack/react-router';
import type { SignedIn } from '#contract/domains/accounts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { useSessionActs } from '../../session.ts';
import { layoutWording } from '../wording.ts';

interface Props {
  readonly account: SignedIn | null;
  readonly mustChange: boolean;
}

export function AccountMenu({ account, mustChange }: Props) {
  const say = useWording(layoutWording);
  const { signOut } = useSessionActs();
  const here = useLocation({ select: ({ pathname }) => pathname });
  const out = (
    <button type="button" className="plain-button" onClick={() => void signOut()}>
      {say('signOut')}
    </button>
  );
  if (mustChange) {
    return (
      <span className="account">
        <Link to={paths.ownPassword} className="plain-button">
          {say('initialPassword')}
        </Link>
        {out}
      </span>
    );
  }
  if (account === null) {
    return (
      <Link to={paths.signIn} search={here === paths.signIn ? {} : { next: here }} className="plain-button">
        {say('signIn')}
      </Link>
    );
  }
  return (
    <span className="account">
      <span className="account-name">
        <span lang="zh-CN">{account.unitName}</span>
        <small>
          <span lang="zh-CN">{account.name}</span> <span>· {say(account.role)}</span>{' '}
          <span>
            · <Link to={paths.ownPassword}>{say('ownPassword')}</Link>
          </span>
        </small>
      </span>
      {out}
    </span>
  );
}
