// 三条结论: by the certificate alone and by the two sentences, one under the other.

import { useWording } from '../../../../../web/language/use-wording.ts';
import { AnswerTag } from '../../../../../web/ui/tags/AnswerTag.tsx';
import { Conclusion } from '../../position/Conclusion.tsx';
import { sheetWording } from '../wording.ts';
import type { SheetRow } from './sheet-rows.ts';

export function AllAnswers({ of, upTo }: { readonly of: SheetRow['may']; readonly upTo: SheetRow['upTo'] }) {
  const say = useWording(sheetWording);
  return (
    <span className="both-answers">
      <span>
        {say('certificate')} <AnswerTag of={of.certificate} />
      </span>
      <span>
        {say('first')} <Conclusion of={of['M06.S1']} limit={upTo['M06.S1']} />
      </span>
      <span>
        {say('second')} <Conclusion of={of['M06.S2']} limit={upTo['M06.S2']} />
      </span>
    </span>
  );
}
