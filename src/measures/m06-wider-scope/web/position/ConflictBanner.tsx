// 冲突提示: stands on every answer under measure 6.

import { Link } from '@tanstack/react-router';
import { conflicts } from '#law/conflicts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { GlossLine } from '../../../../web/pages/home/sentence/GlossLine.tsx';
import { paths } from '../../../../web/paths.ts';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { m06Wording } from '../wording.ts';
import { conflictGloss } from './conflict-gloss.ts';

/** The one that says that work is taken on beyond the certificate, by policy. */
const byPolicy = 'LC-02';

export function ConflictBanner({ of }: { readonly of: readonly string[] }) {
  const say = useWording(m06Wording);
  return (
    <>
      {conflicts
        .filter(({ id }) => of.includes(id))
        .map(({ id, tension, system, statutes }) => (
          <div key={id} className="conflict-banner" role="note">
            <StatusTag tone="orange" plain>
              {say(id === byPolicy ? 'byPolicy' : 'conflict')} {id}
            </StatusTag>
            <p lang="zh-CN">
              {tension}（{statutes.join('；')}）。{system}。
              <Link to={paths.conflicts} hash={id}>
                {say('conflictMore')}
              </Link>
            </p>
            <GlossLine>{conflictGloss[id]}</GlossLine>
          </div>
        ))}
    </>
  );
}
