// 草案试算一格: how many were kept, the newest of them, and the way to try another.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWording } from '../../../web/language/use-wording.ts';
import { Tile } from '../../../web/pages/desk/Tile.tsx';
import { paths } from '../../../web/paths.ts';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { simulationsQuery } from './simulation-query.ts';
import { simulationWording } from './wording.ts';

const shown = 3;

export function SimulationsTile() {
  const say = useWording(simulationWording);
  const { data, error } = useQuery(simulationsQuery);
  if (error !== null) return <ProblemAlert of={error} />;
  return (
    <Tile title={say('title')} counts={[{ label: say('tileCount'), count: data?.rows.length }]}>
      {data !== undefined && data.rows.length > 0 && (
        <ul className="tile-list">
          {data.rows.slice(0, shown).map(({ id, title }) => (
            <li key={id}>
              <Link to={paths.simulation} params={{ id }} lang="zh-CN">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Link to={paths.simulations}>{say('toAll')}</Link>
    </Tile>
  );
}
