// 登录提示: what signing in would show, and to whom.

import { Link, useLocation } from '@tanstack/react-router';
import { useWording } from '../../../web/language/use-wording.ts';
import { paths } from '../../../web/paths.ts';
import { m06Wording } from './wording.ts';

export function SignInInvitation() {
  const say = useWording(m06Wording);
  const here = useLocation({ select: ({ pathname }) => pathname });
  return (
    <section className="panel invitation" aria-labelledby="invitation">
      <h2 id="invitation">{say('inviteTitle')}</h2>
      <ul>
        <li>{say('inviteFirm')}</li>
        <li>{say('inviteEntity')}</li>
      </ul>
      <p className="secrecy">{say('secrecy')}</p>
      <Link to={paths.signIn} search={{ next: here }} className="link-button">
        {say('signIn')}
      </Link>
    </section>
  );
}
