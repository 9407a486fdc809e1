// 页脚: the business date and what this system is not.

import { Link } from '@tanstack/react-router';
import { useWording } from '../language/use-wording.ts';
import { paths } from '../paths.ts';
import { useSession } from '../session.ts';
import { layoutWording } from './wording.ts';

export function SiteFooter() {
  const say = useWording(layoutWording);
  const session = useSession();
  return (
    <footer className="site-footer">
      {session !== undefined && (
        <p>
          {say('businessDate')} <strong>{session.businessDate}</strong>
        </p>
      )}
      <p>{say('footerText')}</p>
      <p className="on-screen">
        <Link to={paths.findSheet}>{say('findSheet')}</Link>
      </p>
      <p className="on-screen">{say('browsers')}</p>
    </footer>
  );
}
