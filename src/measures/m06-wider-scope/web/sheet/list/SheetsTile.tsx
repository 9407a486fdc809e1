// 核对表一格: how many sheets of the firm wait for their opening, and which of them have another conclusion now.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWording } from '../../../../../web/language/use-wording.ts';
import { Tile } from '../../../../../web/pages/desk/Tile.tsx';
import { paths } from '../../../../../web/paths.ts';
import { ProblemAlert } from '../../../../../web/ui/ProblemAlert.tsx';
import { sheetsQuery } from '../sheet-query.ts';
import { sheetWording } from '../wording.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { isMoved, stateOf } from './sheet-rows.ts';

const shown = 3;

export function SheetsTile({ today }: { readonly today: string }) {
  const say = useWording(sheetWording);
  const { data, error } = useQuery(sheetsQuery);
  if (error !== null) return <ProblemAlert of={error} />;
  const open = data?.rows.filter((row) => stateOf(row, today) === 'open');
  const moved = open?.filter(isMoved) ?? [];
  return (
    <Tile
      title={say('tile')}
      counts={[
        { label: say('tileOpen'), count: open?.length },
        { label: say('tileMoved'), count: data && moved.length, tone: moved.length > 0 ? 'orange' : undefined },
      ]}
    >
      {data?.rows.length === 0 && <p className="remark">{say('howToMake')}</p>}
      {moved.length > 0 && (
        <ul className="tile-list">
          {moved.slice(0, shown).map(({ number, lot, mayNow, upToNow }) => (
            <li key={number}>
              <Link to={paths.checkSheet} params={{ number }} lang="zh-CN">
                {lot.title}
              </Link>
              <AllAnswers of={mayNow} upTo={upToNow} />
            </li>
          ))}
        </ul>
      )}
      {moved.length > shown && (
        <Link to={paths.checkSheets} search={{ state: 'open', moved: 'yes' } as object}>
          {say('seeMoved')}
        </Link>
      )}
      <Link to={paths.checkSheets}>{say('seeAll')}</Link>
    </Tile>
  );
}
