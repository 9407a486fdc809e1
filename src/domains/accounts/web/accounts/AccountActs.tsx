// 账号的办理: what may be done with an account in its state, asked once more before it is done.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type AccountsPage, accountAct } from '#contract/domains/accounts';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { useSession } from '../../../../web/session.ts';
import { AskAgain } from '../../../../web/ui/form/AskAgain.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { accountWording } from '../account-wording.ts';
import type { Given } from '../GivenPassword.tsx';

type Row = AccountsPage['rows'][number];

/** As the table of actions has it. */
const acts = {
  unit: { pending: [], active: ['suspend', 'reset-password'], suspended: ['restore'], barred: [] },
  security: {
    pending: ['activate', 'bar'],
    active: ['bar', 'end-sessions'],
    suspended: ['bar'],
    barred: ['unbar'],
  },
} as const;
type Act = (typeof acts)['unit' | 'security'][Row['state']][number];

const means = {
  activate: 'meansActivate',
  bar: 'meansOut',
  unbar: 'meansIn',
  suspend: 'meansOut',
  restore: 'meansIn',
  'reset-password': 'meansReset',
  'end-sessions': 'meansOut',
} as const satisfies Record<Act, string>;

interface Props {
  readonly of: Row;
  readonly desk: keyof typeof acts;
  readonly onGiven: (given: Given) => void;
}

export function AccountActs({ of, desk, onGiven }: Props) {
  const say = useWording(accountWording);
  const me = useSession()?.account;
  const isOffice = desk === 'unit' ? me?.administers === true : me?.role === 'security-administrator';
  const possible: readonly Act[] = isOffice ? acts[desk][of.state] : [];
  if (of.login === me?.login) return <small>{say('ownAccount')}</small>;
  if (possible.length === 0) return <small>{say('nothingToDo')}</small>;
  return (
    <span className="row-acts">
      {possible.map((act) => (
        <ActButton key={act} act={act} of={of} onGiven={onGiven} />
      ))}
    </span>
  );
}

function ActButton({ act, of: { login, name }, onGiven }: Pick<Props, 'of' | 'onGiven'> & { readonly act: Act }) {
  const say = useWording(accountWording);
  const queries = useQueryClient();
  const doing = useMutation({
    mutationFn: () => ask(accountAct, apiPaths.accountAct(login, act), { method: 'POST' }),
    onSuccess: async ({ initialPassword }) => {
      if (initialPassword !== undefined) onGiven({ login, initialPassword });
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <AskAgain
        title={say('askAct', { act: say(act), login, name })}
        means={say(means[act])}
        goOn={say('goOn')}
        keep={say('keep')}
        onConfirm={() => doing.mutate()}
      >
        {(again) => (
          <Button size="small" loading={doing.isPending} aria-label={`${say(act)} ${login}`} onClick={again}>
            {say(act)}
          </Button>
        )}
      </AskAgain>
      {doing.error !== null && <ProblemAlert of={doing.error} />}
    </>
  );
}
