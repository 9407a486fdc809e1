// 工作台: where one lands after signing in; each role's own first desk.

import { Link } from '@tanstack/react-router';
import type { SignedIn } from '#contract/domains/accounts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { AdministratorDesk } from './roles/AdministratorDesk.tsx';
import { BureauDesk } from './roles/BureauDesk.tsx';
import { ClerkDesk } from './roles/ClerkDesk.tsx';
import { FirmDesk } from './roles/FirmDesk.tsx';
import { LookUpDesk } from './roles/LookUpDesk.tsx';
import { OwnerDesk } from './roles/OwnerDesk.tsx';
import { PolicyDesk } from './roles/PolicyDesk.tsx';
import { deskWording } from './wording.ts';

export function DeskPage() {
  const say = useWording(deskWording);
  const session = useSession();
  if (session === undefined) return <Loading />;
  const { account, businessDate } = session;
  return (
    <div className="page desk-page">
      <PageTitle>{say('title')}</PageTitle>
      {account === null ? (
        <p className="notice">
          {say('signIn')}{' '}
          <Link to={paths.signIn} search={{ next: paths.desk }}>
            {say('toSignIn')}
          </Link>
        </p>
      ) : (
        <>
          <p className="lead">{say('lead', { unit: account.unitName })}</p>
          <DeskOf account={account} today={businessDate} />
        </>
      )}
    </div>
  );
}

function DeskOf({ account, today }: { readonly account: SignedIn; readonly today: string }) {
  switch (account.role) {
    case 'firm':
      return account.creditCode === null ? null : <FirmDesk creditCode={account.creditCode} today={today} />;
    case 'housing-bureau':
      return <BureauDesk today={today} />;
    case 'county-clerk':
      return <ClerkDesk area={account.area ?? ''} today={today} />;
    case 'policy-office':
      return <PolicyDesk today={today} />;
    case 'procuring-entity':
      return <OwnerDesk unitName={account.unitName} today={today} />;
    case 'bank':
    case 'association':
      return <LookUpDesk role={account.role} today={today} />;
    case 'system-administrator':
    case 'security-administrator':
    case 'audit-administrator':
      return <AdministratorDesk account={account} today={today} />;
  }
}
