// 工作台: where one lands after signing in; each role's own first desk.

import { Link } from '@tanstack/react-router';
import type { SignedIn } from '#contract/domains/accounts';
import { useWording } from '../../language/use-wording.ts';
import { pagesOf } from '../../layouts/header/pages-of-role.ts';
import { layoutWording } from '../../layouts/wording.ts';
import { apiPaths, paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { BureauDesk } from './BureauDesk.tsx';
import { CountTile } from './CountTile.tsx';
import { FirmDesk } from './FirmDesk.tsx';
import { PolicyDesk } from './PolicyDesk.tsx';
import { QuestionsTile } from './QuestionsTile.tsx';
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
      return <BureauDesk />;
    case 'county-clerk':
      return <ClerkDesk area={account.area ?? ''} />;
    case 'policy-office':
      return <PolicyDesk today={today} />;
    case 'procuring-entity':
      return <OwnerDesk unitName={account.unitName} />;
    case 'bank':
    case 'association':
      return <LookUps text={account.role === 'bank' ? 'bankText' : 'associationText'} />;
    case 'system-administrator':
    case 'security-administrator':
    case 'audit-administrator':
      return <Administration account={account} />;
  }
}

function ClerkDesk({ area }: { readonly area: string }) {
  const say = useWording(deskWording);
  return (
    <div className="desk-tiles">
      <CountTile title={say('areaLots', { area })} list={apiPaths.lots} filters={{ area }}>
        <Link to={paths.lots} search={{ area } as object}>
          {say('see')}
        </Link>
        <Link to={paths.newFact} params={{ register: 'lot' }}>
          {say('enterRow')}
        </Link>
      </CountTile>
      <CountTile title={say('areaProjects', { area })} list={apiPaths.projects} filters={{ area }}>
        <Link to={paths.newFact} params={{ register: 'project' }}>
          {say('enterRow')}
        </Link>
      </CountTile>
      <QuestionsTile />
    </div>
  );
}

function OwnerDesk({ unitName }: { readonly unitName: string }) {
  const say = useWording(deskWording);
  return (
    <div className="desk-tiles">
      <CountTile title={say('ownLots')} list={apiPaths.lots} filters={{ q: unitName }}>
        <Link to={paths.lots} search={{ q: unitName } as object}>
          {say('see')}
        </Link>
      </CountTile>
      <QuestionsTile asks />
    </div>
  );
}

function LookUps({ text }: { readonly text: 'bankText' | 'associationText' }) {
  const say = useWording(deskWording);
  return (
    <section className="panel">
      <p>{say(text)}</p>
      <p className="desk-links">
        <Link to={paths.lots}>{say('toLots')}</Link>
        <Link to={paths.enterprises}>{say('toEnterprises')}</Link>
      </p>
    </section>
  );
}

/** The pages of the post are those of its menu. */
function Administration({ account }: { readonly account: SignedIn }) {
  const say = useWording(deskWording);
  const sayPage = useWording(layoutWording);
  return (
    <section className="panel">
      <p>{say('administratorText')}</p>
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
  );
}
