// 就地登录: the session ended while something was filled in; one signs in over the page and goes on.

import { useLayoutEffect, useRef } from 'react';
import { SignInForm } from '../../../../domains/accounts/web/SignInForm.tsx';
import { useWording } from '../../../language/use-wording.ts';
import { formWording } from '../wording.ts';

export function SignInOver({ onDone }: { readonly onDone: () => void }) {
  const say = useWording(formWording);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="sign-in-over" aria-label={say('signInTitle')}>
      <h2>{say('signInTitle')}</h2>
      <p>{say('signInText')}</p>
      <SignInForm onDone={onDone} />
    </dialog>
  );
}
