// 数据质量一格: how many rows of the registers are contradictory, out of date or incomplete; counted by the checks themselves.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { qualityQuery } from '../../../domains/registers/web/quality/quality-query.ts';
import { qualityWording } from '../../../domains/registers/web/quality/wording.ts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { withGroups } from '../../ui/text/amount-text.ts';
import { Tile } from './Tile.tsx';

const kinds = [
  ['contradictory', 'red'],
  ['stale', 'orange'],
  ['missing', 'orange'],
] as const;

/** With an area: of the rows that belong to it. */
export function QualityTile({ area }: { readonly area?: string }) {
  const say = useWording(qualityWording);
  const { data, error } = useQuery(qualityQuery({}, area));
  if (error !== null) return <ProblemAlert of={error} />;
  return (
    <Tile
      title={area === undefined ? say('title') : say('titleOfArea', { area })}
      counts={kinds.map(([kind, tone]) => ({
        label: say(kind),
        count: data && (data.found[kind] === null ? say('notCounted') : withGroups(data.found[kind])),
        tone: (data?.found[kind] ?? 0) > 0 ? tone : undefined,
      }))}
    >
      <Link to={paths.quality} search={{ area } as object}>
        {say('seeChecks')}
      </Link>
    </Tile>
  );
}
