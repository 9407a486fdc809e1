// 演示数据: said on every page and on every print.

import { useWording } from '../language/use-wording.ts';
import { useSession } from '../session.ts';
import { layoutWording } from './wording.ts';

export function DemoBanner() {
  const say = useWording(layoutWording);
  const session = useSession();
  if (session?.demo !== true) return null;
  return <aside className="demo-banner">{say('demo')}</aside>;
}
