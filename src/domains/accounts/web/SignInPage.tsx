// 登录页: an account and a password, and back to where one came from.

import { useRouter, useSearch } from '@tanstack/react-router';
import { useWording } from '../../../web/language/use-wording.ts';
import { ownPage, paths } from '../../../web/paths.ts';
import { useSession } from '../../../web/session.ts';
import { PageTitle } from '../../../web/ui/PageTitle.tsx';
import { SignInForm } from './SignInForm.tsx';
import { signInWording } from './wording.ts';

export function SignInPage() {
  const say = useWording(signInWording);
  const session = useSession();
  const router = useRouter();
  const { next } = useSearch({ strict: false });
  return (
    <div className="page narrow">
      <PageTitle>{say('title')}</PageTitle>
      <p className="lead">{say('text')}</p>
      <SignInForm
        onDone={({ mustChangePassword }) => router.history.push(mustChangePassword === null ? ownPage(next) : paths.ownPassword)}
      />
      {session?.demo === true && <p className="remark">{say('demo')}</p>}
      <p className="remark">{say('floor')}</p>
    </div>
  );
}
