// 截止以前不能认定: until when the finding waits, for the procuring entity of the lot.

import { daysAfter, plainDate } from '#kernel/plain-date';
import { useWording } from '../../../web/language/use-wording.ts';
import { m06Wording } from './wording.ts';

export function FindingNotYet({ bidsDueOn }: { readonly bidsDueOn: string }) {
  const say = useWording(m06Wording);
  return <p className="notice">{say('findingNotYet', { from: daysAfter(plainDate(bidsDueOn), 1) })}</p>;
}
