// 本单位账号: a unit's own administrator lets colleagues in and out.

import { useState } from 'react';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import { accountWording } from '../account-wording.ts';
import { type Given, GivenPassword } from '../GivenPassword.tsx';
import { NewAccountForm } from '../NewAccountForm.tsx';
import { AccountActs } from './AccountActs.tsx';
import { type AccountRow, accountColumns, accountList } from './account-list.tsx';

export function UnitAccountsPage() {
  const say = useWording(accountWording);
  const [given, setGiven] = useState<Given>();
  const [isAdding, setAdding] = useState(false);
  const take = (it: Given) => {
    setGiven(it);
    setAdding(false);
  };
  return (
    <ListPage<AccountRow>
      of={{
        ...accountList(say),
        id: 'unit-accounts',
        title: say('unitAccountsTitle'),
        lead: say('unitAccountsText'),
        columns: [
          ...accountColumns(say),
          { key: 'acts', title: say('acts'), cell: (row) => <AccountActs of={row} desk="unit" onGiven={setGiven} /> },
        ],
        acts: () => [{ kind: 'add', label: say('newAccount'), onRun: () => setAdding(!isAdding) }],
        above: (
          <>
            {given !== undefined && <GivenPassword key={given.initialPassword} of={given} onNoted={() => setGiven(undefined)} />}
            {isAdding && <NewAccountForm title={say('newAccount')} text={say('newAccountText')} at={apiPaths.accounts} onGiven={take} />}
          </>
        ),
      }}
    />
  );
}
