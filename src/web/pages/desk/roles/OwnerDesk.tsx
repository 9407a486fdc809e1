// 招标人的工作台: its lots that are open, what they leave unsaid, and its questions.

import { Link } from '@tanstack/react-router';
import { useWording } from '../../../language/use-wording.ts';
import { apiPaths, paths } from '../../../paths.ts';
import { CountTile } from '../CountTile.tsx';
import { QuestionsTile } from '../QuestionsTile.tsx';
import { deskWording } from '../wording.ts';

export function OwnerDesk({ unitName, today }: { readonly unitName: string; readonly today: string }) {
  const say = useWording(deskWording);
  const own = { q: unitName };
  return (
    <div className="desk-tiles">
      <CountTile
        title={say('ownLots')}
        list={apiPaths.lots}
        page={paths.lots}
        counts={[
          { label: say('allOfThem'), filters: own },
          { label: say('openNow'), filters: { ...own, state: 'open' } },
          { label: say('unpublished'), filters: { ...own, published: 'no' }, tone: 'orange' },
        ]}
      >
        <p className="remark">{say('ownLotsText')}</p>
      </CountTile>
      <CountTile
        title={say('unsaid')}
        list={apiPaths.lots}
        page={paths.lots}
        counts={[{ label: say('unsaidCount'), filters: { ...own, state: 'open', admitsMeasure6: 'unknown' }, tone: 'orange' }]}
      >
        <p className="remark">{say('unsaidText')}</p>
        <Link to={paths.home} hash="M06">
          {say('toMeasure6')}
        </Link>
      </CountTile>
      <QuestionsTile today={today} asks />
    </div>
  );
}
