// 账号清单: the columns and the search that the unit's administrator and the security administrator share.

import { type AccountsPage, accountStates, accountsPage } from '#contract/domains/accounts';
import { ask } from '../../../../web/api.ts';
import type { Say } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import type { ListColumn, ListOf } from '../../../../web/ui/list/list-of.ts';
import { StatusTag, type Tone } from '../../../../web/ui/tags/StatusTag.tsx';
import { instantText } from '../../../../web/ui/text/day-text.ts';
import type { accountWording } from '../account-wording.ts';

export type AccountRow = AccountsPage['rows'][number];
type AccountSay = Say<keyof (typeof accountWording)['words']>;

const tones: Readonly<Record<AccountRow['state'], Tone>> = { pending: 'orange', active: 'green', suspended: 'grey', barred: 'red' };

/** All but the title and what is done with a row. */
export function accountList(say: AccountSay): Omit<ListOf<AccountRow>, 'id' | 'title' | 'lead' | 'columns'> {
  return {
    things: say('account'),
    fields: [
      { kind: 'text', key: 'q', label: say('find') },
      { kind: 'choice', key: 'state', label: say('state'), options: accountStates.map((value) => ({ value, label: say(value) })) },
    ],
    keyOf: ({ login }) => login,
    nameOf: ({ login }) => login,
    load: (asked, signal) => ask(accountsPage, `${apiPaths.accounts}${listQueryOf(asked)}`, { signal }),
    notLoaded: '',
    isTimeless: true,
  };
}

export function accountColumns(say: AccountSay): readonly ListColumn<AccountRow>[] {
  return [
    { key: 'login', title: say('login'), cell: ({ login }) => <code>{login}</code> },
    {
      key: 'name',
      title: say('name'),
      cell: ({ name, administers }) => (
        <span lang="zh-CN">
          {name}
          {administers && <small>（{say('administers')}）</small>}
        </span>
      ),
    },
    { key: 'state', title: say('state'), cell: ({ state }) => <StatusTag tone={tones[state]}>{say(state)}</StatusTag> },
    { key: 'sessions', title: say('sessions'), numeric: true, text: ({ sessions }) => String(sessions) },
    { key: 'createdAt', title: say('createdAt'), text: ({ createdAt }) => instantText(createdAt) },
  ];
}
