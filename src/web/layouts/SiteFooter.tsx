// 页脚: the business date and what this system is not.

import { useWording } from '../language/use-wording.ts';
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
      <p className="on-screen">{say('browsers')}</p>
    </footer>
  );
}
