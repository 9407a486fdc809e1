// 查询栏: the declared fields; Enter searches, everything can be cleared, and nothing is asked until it is sent.

import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useWording } from '../../../language/use-wording.ts';
import { withFilters } from '../address/list-address.ts';
import type { ListAddress } from '../address/use-list-address.ts';
import type { Field } from '../list-of.ts';
import { listWording } from '../wording.ts';
import { SearchField } from './SearchField.tsx';

type Draft = Readonly<Record<string, string>>;

interface Props {
  readonly fields: readonly Field[];
  readonly address: ListAddress;
  readonly id: string;
}

export function SearchForm({ fields, address, id }: Props) {
  const say = useWording(listWording);
  const [draft, setDraft] = useDraft(address.state.filters);
  // A range that is wrong is not asked: the fault stands beside it.
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const enter = (key: string, value: string | undefined) => {
    setWrong(value === undefined ? [...wrong, key] : wrong.filter((it) => it !== key));
    if (value !== undefined) setDraft({ ...draft, [key]: value });
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (wrong.length === 0) address.change(withFilters(fields, draft));
  };
  const reset = () => {
    setDraft({});
    setWrong([]);
    address.change({ ...withFilters(fields, {}), sort: undefined });
  };
  return (
    <search id={id} aria-label={say('searchForm')}>
      <form className="search-bar" onSubmit={search}>
        {fields.map((field) => (
          <SearchField key={field.key} of={field} value={draft[field.key] ?? ''} onChange={(value) => enter(field.key, value)} />
        ))}
        <span className="search-acts">
          <Button type="primary" htmlType="submit" disabled={wrong.length > 0} aria-describedby={`${id}-why`}>
            {say('search')}
          </Button>
          <Button onClick={reset}>{say('reset')}</Button>
          <span id={`${id}-why`} className="hint wrong">
            {wrong.length > 0 && say('rangeWrong')}
          </span>
        </span>
      </form>
    </search>
  );
}

/** What is typed follows the address when that changes by itself: back, a kept view, a link. */
function useDraft(filters: Draft): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(filters);
  const [seen, setSeen] = useState(JSON.stringify(filters));
  const now = JSON.stringify(filters);
  if (now !== seen) {
    setSeen(now);
    setDraft(filters);
  }
  return [draft, setDraft];
}
