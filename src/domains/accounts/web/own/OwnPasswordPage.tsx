// 修改密码: the old one, the new one twice; every other browser is signed out.

import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { passwordChanged } from '#contract/domains/accounts';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { useSession, useSessionActs } from '../../../../web/session.ts';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { accountWording } from '../account-wording.ts';

export function OwnPasswordPage() {
  const say = useWording(accountWording);
  const session = useSession();
  const mustChange = session?.mustChangePassword ?? null;
  const isKnown = mustChange !== null || session?.account != null;
  return (
    <div className="page narrow">
      <PageTitle>{say('ownTitle')}</PageTitle>
      {mustChange !== null && (
        <p className="notice" role="status">
          {say('ownInitial', { name: mustChange.name })}
        </p>
      )}
      <p className="lead">
        {say(isKnown ? 'ownText' : 'signInFirst')}{' '}
        {!isKnown && (
          <Link to={paths.signIn} search={{ next: paths.ownPassword }}>
            {say('toSignIn')}
          </Link>
        )}
      </p>
      {isKnown && <PasswordForm />}
    </div>
  );
}

const blank = { current: '', next: '', again: '' };
const fields = ['current', 'next', 'again'] as const;

function PasswordForm() {
  const say = useWording(accountWording);
  const [typed, setTyped] = useState(blank);
  const [tried, setTried] = useState(false);
  const changing = useChanging(() => {
    setTyped(blank);
    setTried(false);
  });
  const fault = fields.some((field) => typed[field] === '') ? 'needed' : typed.next === typed.again ? undefined : 'differs';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault === undefined) changing.mutate({ current: typed.current, next: typed.next });
  };
  return (
    <form className="panel" onSubmit={submit} noValidate>
      {fields.map((field) => (
        <div className="field" key={field}>
          <label htmlFor={field}>{say(field)}</label>
          <Input
            id={field}
            type="password"
            autoComplete={field === 'current' ? 'current-password' : 'new-password'}
            value={typed[field]}
            onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
          />
        </div>
      ))}
      <Button type="primary" htmlType="submit" loading={changing.isPending}>
        {say('change')}
      </Button>
      {tried && fault !== undefined && (
        <p className="hint wrong" role="alert">
          {say(fault)}
        </p>
      )}
      <p role="status" className="done">
        {changing.data !== undefined && <Changed elsewhere={changing.data.endedElsewhere} />}
      </p>
      {changing.error !== null && <ProblemAlert of={changing.error} />}
    </form>
  );
}

function Changed({ elsewhere }: { readonly elsewhere: number }) {
  const say = useWording(accountWording);
  return (
    <>
      {say('changed')}
      {elsewhere > 0 && say('endedElsewhere', { count: elsewhere })} <Link to={paths.desk}>{say('toWork')}</Link>
    </>
  );
}

function useChanging(onDone: () => void) {
  const { askAgain } = useSessionActs();
  return useMutation({
    mutationFn: (body: { readonly current: string; readonly next: string }) =>
      ask(passwordChanged, apiPaths.ownPassword, { method: 'POST', body }),
    onSuccess: async () => {
      onDone();
      await askAgain();
    },
  });
}
