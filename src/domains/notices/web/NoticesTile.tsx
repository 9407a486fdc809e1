// 消息一格: how many are unread, and the newest three.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWording } from '../../../web/language/use-wording.ts';
import { Tile } from '../../../web/pages/desk/Tile.tsx';
import { paths } from '../../../web/paths.ts';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { DayText } from '../../../web/ui/text/DayText.tsx';
import { NewTag } from './NewTag.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { NoticeLink } from './NoticeLink.tsx';
import { noticesQuery } from './notice-query.ts';
import { noticesWording } from './wording.ts';

const newest = 3;

export function NoticesTile() {
  const say = useWording(noticesWording);
  const { data, error } = useQuery(noticesQuery);
  if (error !== null) return <ProblemAlert of={error} />;
  return (
    <Tile
      title={say('title')}
      counts={[{ label: say('unread'), count: data?.unread, tone: (data?.unread ?? 0) > 0 ? 'orange' : undefined }]}
    >
      {data?.rows.length === 0 && <p className="remark">{say('none')}</p>}
      {data !== undefined && data.rows.length > 0 && (
        <ul className="tile-list">
          {data.rows.slice(0, newest).map((it) => (
            <li key={it.id}>
              <DayText of={it.arrivedOn} /> <NewTag of={it} />
              <br />
              <NoticeLink of={it}>
                <NoticeLine of={it.told} />
              </NoticeLink>
            </li>
          ))}
        </ul>
      )}
      <Link to={paths.notices}>{say('all')}</Link>
    </Tile>
  );
}
