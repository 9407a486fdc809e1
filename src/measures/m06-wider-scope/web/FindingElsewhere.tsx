// 不是本标段招标人: who may record the finding, for a procuring entity that may not.

import { useWording } from '../../../web/language/use-wording.ts';
import { m06Wording } from './wording.ts';

export function FindingElsewhere({ entity }: { readonly entity: string }) {
  const say = useWording(m06Wording);
  return <p className="notice">{say('findingElsewhere', { entity })}</p>;
}
