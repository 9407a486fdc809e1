// 机会有变的话: the lots that the firm is newly eligible for and those that it is not any more, each with the reason.

import { Link } from '@tanstack/react-router';
import type { StandingChanged } from '#contract/domains/notices';
import { listed } from '../../../web/language/labels/label.ts';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { paths } from '../../../web/paths.ts';
import { Amount } from '../../../web/ui/text/Amount.tsx';
import { noticesWording } from './wording.ts';

type Gained = StandingChanged['gained'][number];
type Lost = StandingChanged['lost'][number];

export function StandingText({ of: { gained, lost } }: { readonly of: StandingChanged }) {
  const say = useWording(noticesWording);
  return (
    <>
      {gained.length > 0 && <p>{say('gained', { count: gained.length })}</p>}
      <ul className="tile-list">
        {gained.map((it) => (
          <GainedLot key={it.lot.code} of={it} />
        ))}
      </ul>
      {lost.length > 0 && <p>{say('lost', { count: lost.length })}</p>}
      <ul className="tile-list">
        {lost.map((it) => (
          <LostLot key={it.lot.code} of={it} />
        ))}
      </ul>
      <p className="remark">{say(gained.length > 0 ? 'gainedNext' : 'lostNext')}</p>
    </>
  );
}

/** One that was withdrawn has no page any more. */
function LotName({ of: { code, title, bidsDueOn }, isGone = false }: { readonly of: Gained['lot']; readonly isGone?: boolean }) {
  const say = useWording(noticesWording);
  return (
    <>
      {isGone ? (
        <span lang="zh-CN">{title}</span>
      ) : (
        <Link to={paths.lot} params={{ code }} lang="zh-CN">
          {title}
        </Link>
      )}{' '}
      <code>{code}</code> · {say('bidsDueOn', { day: bidsDueOn })}
    </>
  );
}

function GainedLot({ of: { lot, way, upTo, isNewLot } }: { readonly of: Gained }) {
  const say = useWording(noticesWording);
  return (
    <li>
      <LotName of={lot} />
      <br />
      {say(isNewLot ? 'newLot' : 'changedFact')} · {say(`by.${way}`)}
      {upTo !== null && (
        <>
          {' · '}
          {say('upTo')} <Amount of={upTo} withUnit />
        </>
      )}
    </li>
  );
}

function LostLot({ of: { lot, list, failing, missing } }: { readonly of: Lost }) {
  const say = useWording(noticesWording);
  const label = useLabel();
  return (
    <li>
      <LotName of={lot} isGone={list === 'withdrawn'} />
      {list === 'withdrawn' && (
        <>
          <br />
          {say('withdrawn')}
        </>
      )}
      {failing.length > 0 && (
        <>
          <br />
          <span>{say('fails', { what: listed(failing, label) })}</span>
        </>
      )}
      {missing.map(({ title, askOf }) => (
        <div key={title}>{say('unknown', { fact: label(title), who: label(askOf) })}</div>
      ))}
    </li>
  );
}
