// 页首: name, pages, language, who is signed in.

import { Link } from '@tanstack/react-router';
import { UnreadBadge } from '../../../domains/notices/web/UnreadBadge.tsx';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { layoutWording } from '../wording.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SiteNavigation } from './SiteNavigation.tsx';

export function SiteHeader() {
  const say = useWording(layoutWording);
  const session = useSession();
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <Link to={paths.home} className="brand">
          <strong>{say('product')}</strong>
          <span>{say('motto')}</span>
        </Link>
        <SiteNavigation account={session?.account ?? null} />
        <div className="site-tools">
          {session?.account?.role === 'firm' && session.mustChangePassword === null && <UnreadBadge />}
          <LanguageSwitch />
          <AccountMenu account={session?.account ?? null} mustChange={session?.mustChangePassword != null} />
        </div>
      </div>
    </header>
  );
}
