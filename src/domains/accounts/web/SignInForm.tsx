// 登录栏: an account and a password.

import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { type Session, type SignInRequest, signInRequest } from '#contract/domains/accounts';
import { useWording } from '../../../web/language/use-wording.ts';
import { useSessionActs } from '../../../web/session.ts';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { signInWording } from './wording.ts';

export function SignInForm({ onDone }: { readonly onDone: (session: Session) => void }) {
  const say = useWording(signInWording);
  const [typed, setTyped] = useState<SignInRequest>({ login: '', password: '' });
  const [tried, setTried] = useState(false);
  const { signIn: request } = useSessionActs();
  const signIn = useMutation({ mutationFn: request, onSuccess: onDone });
  const complete = signInRequest.safeParse(typed).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) signIn.mutate(typed);
  };
  return (
    <form className="panel" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor="login">{say('login')}</label>
        <Input
          id="login"
          autoComplete="username"
          value={typed.login}
          onChange={({ target }) => setTyped({ ...typed, login: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="password">{say('password')}</label>
        <Input
          id="password"
          type="password"
          autoComplete="current-password"
          value={typed.password}
          onChange={({ target }) => setTyped({ ...typed, password: target.value })}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={signIn.isPending}>
        {say('submit')}
      </Button>
      {tried && !complete && (
        <p className="hint wrong" role="alert">
          {say('needed')}
        </p>
      )}
      {signIn.error !== null && <ProblemAlert of={signIn.error} atSignIn />}
    </form>
  );
}
