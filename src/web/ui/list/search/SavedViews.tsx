// 常用视图: the present search kept by name, or its address copied to be sent.

import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useWording } from '../../../language/use-wording.ts';
import { DropDown } from '../../DropDown.tsx';
import { type KeptView, keepViews, readViews, viewOf, withoutView, withView } from '../address/kept-views.ts';
import type { ListAddress } from '../address/use-list-address.ts';
import { listWording } from '../wording.ts';

export function SavedViews({ list, address }: { readonly list: string; readonly address: ListAddress }) {
  const say = useWording(listWording);
  const [views, setViews] = useState(() => readViews(list));
  const change = (next: readonly KeptView[]) => {
    setViews(next);
    keepViews(list, next);
  };
  const show = (asked: KeptView['asked'], close: () => void) => {
    address.replaceBy(asked);
    close();
  };
  return (
    <DropDown title={say('views')} className="saved-views">
      {(close) => (
        <>
          {views.length === 0 && <p className="hint">{say('noViews')}</p>}
          <ul className="plain-list">
            {views.map(({ name, asked }) => (
              <li key={name}>
                <button type="button" onClick={() => show(asked, close)}>
                  {name}
                </button>
                <Button size="small" aria-label={say('forgetView', { name })} onClick={() => change(withoutView(views, name))}>
                  {say('forget')}
                </Button>
              </li>
            ))}
          </ul>
          <NameView onName={(name) => change(withView(views, { name, asked: viewOf(address.asked) }))} />
          <CopyAddress />
        </>
      )}
    </DropDown>
  );
}

function NameView({ onName }: { readonly onName: (name: string) => void }) {
  const say = useWording(listWording);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onName(name.trim());
    setName('');
  };
  return (
    <form onSubmit={submit} className="name-view">
      <Input
        aria-label={say('viewName')}
        placeholder={say('viewName')}
        maxLength={30}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button htmlType="submit">{say('keepView')}</Button>
    </form>
  );
}

function CopyAddress() {
  const say = useWording(listWording);
  const [done, setDone] = useState<boolean | undefined>(undefined);
  // There is no clipboard where the page is not served safely.
  const copy = () => {
    const copied = navigator.clipboard?.writeText(window.location.href) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setDone(true),
      () => setDone(false),
    );
  };
  return (
    <p className="copy-address">
      <Button size="small" onClick={copy}>
        {say('copyLink')}
      </Button>
      <span role="status" className="hint">
        {done !== undefined && say(done ? 'linkCopied' : 'linkNotCopied')}
      </span>
    </p>
  );
}
