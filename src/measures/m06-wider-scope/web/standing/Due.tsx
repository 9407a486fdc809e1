// 投标截止: the day, and how many days are left; the last one is today.

import { daysBetween, plainDate } from '#kernel/plain-date';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { standingWording } from './wording.ts';

export function Due({ of, on }: { readonly of: string; readonly on: string }) {
  const say = useWording(standingWording);
  const days = daysBetween(plainDate(on), plainDate(of));
  return (
    <>
      <DayText of={of} /> <span className="faint">{days === 0 ? say('today') : say('daysLeft', { days })}</span>
    </>
  );
}
