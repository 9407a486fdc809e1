// 证据等级: the class and what it means; better evidence is not a verdict, so no colour says good or bad.

import { useWording } from '../../language/use-wording.ts';
import { detailWording } from '../detail/wording.ts';

const classes = ['E0', 'E1', 'E2', 'E3', 'E4'] as const;

export function EvidenceTag({ of }: { readonly of: string }) {
  const say = useWording(detailWording);
  const known = classes.find((it) => it === of);
  return (
    <span className="evidence" title={say('evidence', { class: of })}>
      {of}
      {known !== undefined && ` ${say(known)}`}
    </span>
  );
}
