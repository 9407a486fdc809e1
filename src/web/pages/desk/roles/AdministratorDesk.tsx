// 三员的工作台: what waits for each post; none of them sees business data.

import { Link } from '@tanstack/react-router';
import type { SignedIn } from '#contract/domains/accounts';
import { dayInShanghai } from '#kernel/plain-date';
import { useWording } from '../../../language/use-wording.ts';
import { pagesOf } from '../../../layouts/header/pages-of-role.ts';
import { layoutWording } from '../../../layouts/wording.ts';
import { apiPaths, paths } from '../../../paths.ts';
import { CountTile } from '../CountTile.tsx';
import { deskWording } from '../wording.ts';

export function AdministratorDesk({ account, today }: { readonly account: SignedIn; readonly today: string }) {
  const say = useWording(deskWording);
  const sayPage = useWording(layoutWording);
  return (
    <>
      <div className="desk-tiles">
        {account.role === 'system-administrator' && <Units />}
        {account.role === 'security-administrator' && <Accounts />}
        {account.role === 'audit-administrator' && <Records today={today} />}
      </div>
      <section className="panel">
        <p>{say('administratorText')}</p>
        {/* The pages of the post are those of its menu. */}
        <p className="desk-links">
          {pagesOf(account)
            .filter((page) => page !== 'home' && page !== 'desk')
            .map((page) => (
              <Link key={page} to={paths[page]}>
                {sayPage(page)}
              </Link>
            ))}
        </p>
      </section>
    </>
  );
}

function Units() {
  const say = useWording(deskWording);
  return (
    <CountTile
      title={say('units')}
      list={apiPaths.units}
      page={paths.units}
      counts={[
        { label: say('allOfThem'), filters: {} },
        { label: say('firmUnits'), filters: { role: 'firm' } },
        { label: say('countyUnits'), filters: { role: 'county-clerk' } },
      ]}
    >
      <p className="remark">{say('unitsText')}</p>
    </CountTile>
  );
}

function Accounts() {
  const say = useWording(deskWording);
  return (
    <CountTile
      title={say('accounts')}
      list={apiPaths.accounts}
      page={paths.accountSecurity}
      counts={[
        { label: say('pendingAccounts'), filters: { state: 'pending' }, tone: 'orange' },
        { label: say('barredAccounts'), filters: { state: 'barred' } },
        { label: say('allOfThem'), filters: {} },
      ]}
    >
      <p className="remark">{say('accountsText')}</p>
    </CountTile>
  );
}

function Records({ today }: { readonly today: string }) {
  const say = useWording(deskWording);
  const days = `${today}..${today}`;
  // Sign-ins are told by the clock, acts by the business date; in a demo city the two differ.
  const now = dayInShanghai(new Date());
  const byClock = `${now}..${now}`;
  return (
    <>
      <CountTile
        title={say('signInsToday')}
        list={apiPaths.signIns}
        page={paths.signIns}
        counts={[
          { label: say('attempts'), filters: { days: byClock } },
          { label: say('wrongPasswords'), filters: { days: byClock, outcome: 'wrong-password' }, tone: 'orange' },
          { label: say('lockedOut'), filters: { days: byClock, outcome: 'locked' }, tone: 'red' },
        ]}
      />
      <CountTile
        title={say('journal')}
        list={apiPaths.journal}
        page={paths.journal}
        counts={[
          { label: say('actsToday'), filters: { days } },
          { label: say('allOfThem'), filters: {} },
        ]}
      />
    </>
  );
}
