// 页首: name, pages, language, who is signed in.

import { Link } from '@tanstack/react-router';
import { useWording } from '../language/use-wording.ts';
import { paths } from '../paths.ts';
import { useSession } from '../session.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { pagesOf } from './pages-of-role.ts';
import { layoutWording } from './wording.ts';

export function SiteHeader() {
  const say = useWording(layoutWording);
  const session = useSession();
  const pages = pagesOf(session?.account ?? null);
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <Link to={paths.home} className="brand">
          <strong>{say('product')}</strong>
          <span>{say('motto')}</span>
        </Link>
        <nav aria-label={say('navLabel')} className="site-nav">
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <Link to={paths[page]} activeOptions={{ exact: page === 'home' }}>
                  {say(page)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-tools">
          <LanguageSwitch />
          <AccountMenu account={session?.account ?? null} mustChange={session?.mustChangePassword != null} />
        </div>
      </div>
    </header>
  );
}
