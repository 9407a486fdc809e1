// 账号安全: the security administrator lets administrators in, bars accounts and ends their sessions; he makes none.

import { useWording } from '../../../../web/language/use-wording.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import { accountWording } from '../account-wording.ts';
import { AccountActs } from './AccountActs.tsx';
import { type AccountRow, accountColumns, accountList } from './account-list.tsx';

export function AccountSecurityPage() {
  const say = useWording(accountWording);
  return (
    <ListPage<AccountRow>
      of={{
        ...accountList(say),
        id: 'account-security',
        title: say('securityTitle'),
        lead: say('securityText'),
        columns: [
          { key: 'unit', title: say('unit'), inChinese: true, text: ({ unitName }) => unitName },
          ...accountColumns(say),
          { key: 'acts', title: say('acts'), cell: (row) => <AccountActs of={row} desk="security" onGiven={() => undefined} /> },
        ],
      }}
    />
  );
}
