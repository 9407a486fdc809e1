// 县区经办的工作台: questions to answer, facts of the area that are stale or missing, and the area's lots and projects.

import { Link } from '@tanstack/react-router';
import { useWording } from '../../../language/use-wording.ts';
import { apiPaths, paths } from '../../../paths.ts';
import { CountTile } from '../CountTile.tsx';
import { QualityTile } from '../QualityTile.tsx';
import { QuestionsTile } from '../QuestionsTile.tsx';
import { deskWording } from '../wording.ts';

export function ClerkDesk({ area, today }: { readonly area: string; readonly today: string }) {
  const say = useWording(deskWording);
  return (
    <div className="desk-tiles">
      <QuestionsTile today={today} />
      <QualityTile area={area} />
      <CountTile
        title={say('areaLots', { area })}
        list={apiPaths.lots}
        page={paths.lots}
        counts={[
          { label: say('allOfThem'), filters: { area } },
          { label: say('openNow'), filters: { area, state: 'open' } },
          { label: say('unpublished'), filters: { area, published: 'no' }, tone: 'orange' },
        ]}
      >
        <Link to={paths.newFact} params={{ register: 'lot' }}>
          {say('enterRow')}
        </Link>
      </CountTile>
      <CountTile
        title={say('areaProjects', { area })}
        list={apiPaths.projects}
        page={paths.projects}
        counts={[
          { label: say('allOfThem'), filters: { area } },
          { label: say('unpublished'), filters: { area, published: 'no' }, tone: 'orange' },
        ]}
      >
        <Link to={paths.newFact} params={{ register: 'project' }}>
          {say('enterRow')}
        </Link>
      </CountTile>
    </div>
  );
}
