// 怎样验证: computed again from the frozen facts, and the digest that the paper bears.

import type { CheckSheetOnWire } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { sheetWording } from './wording.ts';

export function SheetProof({ of: { recomputed, hash } }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  return (
    <section className="fact-section" aria-labelledby="proof">
      <h2 id="proof">{say('proof')}</h2>
      <p>
        <StatusTag tone={recomputed ? 'green' : 'red'}>{say(recomputed ? 'recomputed' : 'notRecomputed')}</StatusTag>
      </p>
      <p>
        {say('digest')} <code className="digest">{hash}</code>
      </p>
      <p className="remark">{say('digestText')}</p>
    </section>
  );
}
