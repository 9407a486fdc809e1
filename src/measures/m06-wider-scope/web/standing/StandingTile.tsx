// 工作台一格: how many open lots stand in each of the four lists, and until when the nearest one is open.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWording } from '../../../../web/language/use-wording.ts';
import { Tile } from '../../../../web/pages/desk/Tile.tsx';
import { paths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { lists, standingQuery, tones } from './standing-query.ts';
import { standingWording } from './wording.ts';

export function StandingTile() {
  const say = useWording(standingWording);
  const { data, error } = useQuery(standingQuery({}));
  if (error !== null) return <ProblemAlert of={error} />;
  const counts = lists.map((list) => ({
    label: say(list),
    count: data?.rows.filter((row) => row.list === list).length,
    tone: tones[list],
  }));
  return (
    <Tile title={say('title')} counts={counts}>
      <Link to={paths.opportunities}>{say('all')}</Link>
    </Tile>
  );
}
