// 页框: what stands around every page.

import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWording } from '../language/use-wording.ts';
import { DemoBanner } from './DemoBanner.tsx';
import { SiteHeader } from './header/SiteHeader.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { layoutWording } from './wording.ts';

export function SiteLayout() {
  const say = useWording(layoutWording);
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const shown = useRef<string | undefined>(undefined);
  // Whoever reads with the ears or moves by keys is taken to the new page, but not on the first one.
  useEffect(() => {
    if (path !== undefined && shown.current !== undefined && path !== shown.current) main.current?.focus({ preventScroll: true });
    shown.current = path ?? shown.current;
  }, [path]);
  return (
    <>
      <a className="skip-link" href="#main">
        {say('skip')}
      </a>
      <SiteHeader />
      <DemoBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
    </>
  );
}
