// 初始密码: shown once, large enough to be read out; whoever has noted it puts it away.

import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useWording } from '../../../web/language/use-wording.ts';
import { accountWording } from './account-wording.ts';

export interface Given {
  readonly login: string;
  readonly initialPassword: string;
}

export function GivenPassword({ of: { login, initialPassword }, onNoted }: { readonly of: Given; readonly onNoted: () => void }) {
  const say = useWording(accountWording);
  const place = useRef<HTMLElement>(null);
  // The form that asked for it is gone, or the row is far below.
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="notice" role="status" ref={place} tabIndex={-1}>
      <strong>{say('givenTitle', { login })}</strong>
      <p>
        <code className="given-password">{initialPassword}</code>
      </p>
      <p>{say('givenText')}</p>
      <Button size="small" onClick={onNoted}>
        {say('givenDone')}
      </Button>
    </section>
  );
}
