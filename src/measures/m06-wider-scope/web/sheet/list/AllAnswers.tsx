// 三条结论: by the certificate alone and by the two sentences, one under the other.

import { useWording } from '../../../../../web/language/use-wording.ts';
import { AnswerTag } from '../../../../../web/ui/tags/AnswerTag.tsx';
import { sheetWording } from '../wording.ts';
import type { SheetRow } from './sheet-rows.ts';

export function AllAnswers({ of }: { readonly of: SheetRow['may'] }) {
  const say = useWording(sheetWording);
  return (
    <span className="both-answers">
      <span>
        {say('certificate')} <AnswerTag of={of.certificate} />
      </span>
      <span>
        {say('first')} <AnswerTag of={of['M06.S1']} />
      </span>
      <span>
        {say('second')} <AnswerTag of={of['M06.S2']} />
      </span>
    </span>
  );
}
