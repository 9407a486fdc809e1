// 工作台一格: how many open lots stand in each of the four lists; the nearest of them, until when they are open and what the firm lacks.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FirmStanding, LotStanding } from '#contract/measures/m06-wider-scope';
import { listed } from '../../../../web/language/labels/label.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { Tile } from '../../../../web/pages/desk/Tile.tsx';
import { paths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { sourceOf } from '../../telling/awaited.ts';
import { Due } from './Due.tsx';
import { lists, standingQuery, tones } from './standing-query.ts';
import { standingWording } from './wording.ts';

const shown = 3;

export function StandingTile() {
  const say = useWording(standingWording);
  const { data, error } = useQuery(standingQuery({}));
  if (error !== null) return <ProblemAlert of={error} />;
  const counts = lists.map((list) => {
    const count = data?.rows.filter((row) => row.list === list).length;
    return { label: say(list), count, tone: count === 0 ? undefined : tones[list], to: { page: paths.opportunities } as const };
  });
  return (
    <Tile title={say('title')} counts={counts}>
      {data !== undefined && <NewlyEligible of={data} />}
      {data !== undefined && <Nearest of={data} />}
      <Link to={paths.opportunities}>{say('all')}</Link>
    </Tile>
  );
}

/** What the firm could enter, or nearly; the nearest deadline first. */
function Nearest({ of: { on, rows } }: { readonly of: FirmStanding }) {
  const say = useWording(standingWording);
  const open = rows.filter(({ list }) => list !== 'not-applicable');
  const nearest = [...open].sort((one, other) => (one.lot.bidsDueOn < other.lot.bidsDueOn ? -1 : 1)).slice(0, shown);
  return (
    <ul className="tile-list">
      {nearest.map((it) => (
        <li key={it.lot.code}>
          <StatusTag tone={tones[it.list]} plain>
            {say(it.list)}
          </StatusTag>{' '}
          <Link to={paths.lot} params={{ code: it.lot.code }} lang="zh-CN">
            {it.lot.title}
          </Link>
          <br />
          {say('due')} <Due of={it.lot.bidsDueOn} on={on} /> <Lacks of={it} />
        </li>
      ))}
    </ul>
  );
}

/** The first thing; the page of the four lists has them all. */
function Lacks({ of: { failing, missing } }: { readonly of: LotStanding }) {
  const say = useWording(standingWording);
  const label = useLabel();
  const [first] = missing;
  if (failing.length > 0) return <span>{say('fails', { what: listed(failing, label) })}</span>;
  if (first === undefined) return null;
  return <span>{say(sourceOf(first.fact), { fact: label(first.title), who: label(first.askOf) })}</span>;
}

const newest = 3;

/** The newest first; older ones, and those there from the first, are in the lists. */
function NewlyEligible({ of: { rows } }: { readonly of: FirmStanding }) {
  const say = useWording(standingWording);
  const newly = rows.filter(({ since }) => since !== null).sort((one, other) => ((one.since ?? '') < (other.since ?? '') ? 1 : -1));
  if (newly.length === 0) return null;
  return (
    <>
      <p>
        <strong>{say('newly', { count: newly.length })}</strong>
      </p>
      <ul className="tile-list">
        {newly.slice(0, newest).map(({ lot, since }) => (
          <li key={lot.code}>
            <DayText of={since ?? ''} />{' '}
            <Link to={paths.lot} params={{ code: lot.code }} lang="zh-CN">
              {lot.title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
