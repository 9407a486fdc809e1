// 查询栏: Enter searches.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { lotStates } from '#contract/domains/tendering';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { lotWording } from '../wording.ts';

const all = 'all';

export function LotSearch() {
  const say = useWording(lotWording);
  const navigate = useNavigate();
  const asked = useSearch({ strict: false });
  const [words, setWords] = useState(asked.q ?? '');
  const [state, setState] = useState(asked.state ?? all);
  const go = (q: string, chosen: string) =>
    void navigate({ to: paths.lots, search: { q: q.trim() || undefined, state: chosen === all ? undefined : chosen } });
  const search = (event: FormEvent) => {
    event.preventDefault();
    go(words, state);
  };
  const reset = () => {
    setWords('');
    setState(all);
    go('', all);
  };
  return (
    <search>
      <form className="search-bar" onSubmit={search}>
        <label htmlFor="lot-words">{say('searchLabel')}</label>
        <Input id="lot-words" type="search" value={words} allowClear onChange={({ target }) => setWords(target.value)} />
        <label htmlFor="lot-state">{say('stateLabel')}</label>
        <Select
          id="lot-state"
          value={state}
          onChange={setState}
          options={[{ value: all, label: say('allStates') }, ...lotStates.map((it) => ({ value: it, label: say(it) }))]}
        />
        <Button type="primary" htmlType="submit">
          {say('search')}
        </Button>
        <Button onClick={reset}>{say('reset')}</Button>
      </form>
    </search>
  );
}
