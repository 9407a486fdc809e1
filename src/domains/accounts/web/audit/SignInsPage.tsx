// 登录记录: every attempt to sign in, and from where.

import { type SignInsPage as Attempts, signInOutcomes, signInsPage } from '#contract/domains/accounts';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { instantText } from '../../../../web/ui/text/day-text.ts';
import { auditWording } from './wording.ts';

type Row = Attempts['rows'][number];

export function SignInsPage() {
  const say = useWording(auditWording);
  return (
    <ListPage<Row>
      of={{
        id: 'sign-ins',
        title: say('signInsTitle'),
        lead: say('signInsText'),
        things: say('attempt'),
        fields: [
          { kind: 'text', key: 'login', label: say('actor') },
          { kind: 'text', key: 'address', label: say('address') },
          { kind: 'choice', key: 'outcome', label: say('outcome'), options: signInOutcomes.map((value) => ({ value, label: say(value) })) },
          { kind: 'days', key: 'days', label: say('range') },
        ],
        columns: [
          { key: 'at', title: say('at'), text: ({ at }) => instantText(at) },
          { key: 'login', title: say('actor'), cell: ({ login }) => <code>{login}</code> },
          { key: 'address', title: say('address'), cell: ({ address }) => <code>{address}</code> },
          {
            key: 'outcome',
            title: say('outcome'),
            cell: ({ outcome }) => <StatusTag tone={outcome === 'signed-in' ? 'green' : 'orange'}>{say(outcome)}</StatusTag>,
          },
        ],
        keyOf: ({ at, login, address }) => `${at} ${login} ${address}`,
        nameOf: ({ login }) => login,
        load: (asked, signal) => ask(signInsPage, `${apiPaths.signIns}${listQueryOf(asked)}`, { signal }),
        notLoaded: '',
        isTimeless: true,
      }}
    />
  );
}
