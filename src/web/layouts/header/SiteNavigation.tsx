// 主导航: the pages of whoever is signed in; the registers stand in one menu, so that the line never breaks.

import { Link, useRouterState } from '@tanstack/react-router';
import type { SignedIn } from '#contract/domains/accounts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { DropDown } from '../../ui/DropDown.tsx';
import { layoutWording } from '../wording.ts';
import { entriesOf, type PageName } from './pages-of-role.ts';

export function SiteNavigation({ account }: { readonly account: SignedIn | null }) {
  const say = useWording(layoutWording);
  return (
    <nav aria-label={say('navLabel')} className="site-nav">
      <ul>
        {entriesOf(account).map((entry) => (
          <li key={typeof entry === 'string' ? entry : entry.group}>
            {typeof entry === 'string' ? <PageLink to={entry} /> : <PageGroup title={say(entry.group)} pages={entry.pages} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PageLink({ to, onFollow }: { readonly to: PageName; readonly onFollow?: () => void }) {
  const say = useWording(layoutWording);
  return (
    <Link to={paths[to]} activeOptions={{ exact: to === 'home' }} onClick={onFollow}>
      {say(to)}
    </Link>
  );
}

function PageGroup({ title, pages }: { readonly title: string; readonly pages: readonly PageName[] }) {
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const isHere = pages.some((page) => `${here}/`.startsWith(`${paths[page]}/`));
  return (
    <DropDown title={title} className={isHere ? 'here' : ''}>
      {(close) => pages.map((page) => <PageLink key={page} to={page} onFollow={close} />)}
    </DropDown>
  );
}
