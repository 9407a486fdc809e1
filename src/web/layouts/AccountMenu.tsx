// 登录状态: who is signed in, and the way out.

import { Link, useLocation } from '@tanstack/react-router';
import type { SignedIn } from '#contract/domains/accounts';
import { useWording } from '../language/use-wording.ts';
import { paths } from '../paths.ts';
import { useSessionActs } from '../session.ts';
import { layoutWording } from './wording.ts';

interface Props {
  readonly account: SignedIn | null;
  readonly mustChange: boolean;
}

export function AccountMenu({ account, mustChange }: Props) {
  const say = useWording(layoutWording);
  const { signOut } = useSessionActs();
  const here = useLocation({ select: ({ pathname }) => pathname });
  if (mustChange) {
    return (
      <Link to={paths.ownPassword} className="plain-button">
        {say('initialPassword')}
      </Link>
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
          <span lang="zh-CN">{account.name}</span> · {say(account.role)} · <Link to={paths.ownPassword}>{say('ownPassword')}</Link>
        </small>
      </span>
      <button type="button" className="plain-button" onClick={() => void signOut()}>
        {say('signOut')}
      </button>
    </span>
  );
}
