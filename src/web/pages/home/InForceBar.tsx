// 施行进度: where the business date stands among the days in force.

import { measures2024 } from '#law/instruments/measures-2024';
import { useWording } from '../../language/use-wording.ts';
import { useSession } from '../../session.ts';
import { withGroups } from '../../ui/text/amount-text.ts';
import { lengthOfSpan, type PlaceInSpan, placeInSpan } from '../../ui/text/day-text.ts';
import { homeWording } from './wording.ts';

export function InForceBar() {
  const say = useWording(homeWording);
  const session = useSession();
  if (session === undefined) return null;
  const all = lengthOfSpan(measures2024.inForce);
  const place = placeInSpan(measures2024.inForce, session.businessDate);
  return (
    <div className="in-force">
      <p>
        <strong>{wordsOf(place, all, say)}</strong> <span className="on-day">{say('onDay', { day: session.businessDate })}</span>
      </p>
      {all !== null && (
        <svg viewBox={`0 0 ${all} 8`} preserveAspectRatio="none" aria-hidden="true">
          <rect width={all} height="8" className="whole" />
          <rect width={passedOf(place, all)} height="8" className="passed" />
        </svg>
      )}
    </div>
  );
}

function wordsOf(place: PlaceInSpan, all: number | null, say: ReturnType<typeof useWording<keyof (typeof homeWording)['words']>>): string {
  if (place.at === 'before') return say('before', { days: place.daysLeft });
  if (place.at === 'after') return say('after', { days: place.daysSince });
  return say('within', { nth: withGroups(place.nth), all: all === null ? '—' : withGroups(all) });
}

function passedOf(place: PlaceInSpan, all: number): number {
  if (place.at === 'within') return place.nth;
  return place.at === 'after' ? all : 0;
}
