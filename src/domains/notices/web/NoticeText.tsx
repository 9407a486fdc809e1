// 一条消息的话: what happened, the conclusion before and after, and what to do next.

import type { Told } from '#contract/domains/notices';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { AnswerTag } from '../../../web/ui/tags/AnswerTag.tsx';
import { noticesWording } from './wording.ts';

type Conclusion = Told['conclusions'][number];

export const isMoved = ({ conclusions }: Told): boolean => conclusions.some(({ before, after }) => before !== after);

export function NoticeText({ of }: { readonly of: Told }) {
  const say = useWording(noticesWording);
  const label = useLabel();
  return (
    <>
      <p>{say('what', { changed: of.changed.map(label).join(label('、')) })}</p>
      <ul className="plain-list">
        {of.conclusions.map((it) => (
          <ConclusionLine key={it.sentence} of={it} />
        ))}
      </ul>
      <p className="remark">{say('next')}</p>
    </>
  );
}

function ConclusionLine({ of: { sentence, before, after } }: { readonly of: Conclusion }) {
  const say = useWording(noticesWording);
  const label = useLabel();
  return (
    <li>
      {sentence === 'M06.S1' || sentence === 'M06.S2' ? say(sentence) : sentence}
      {label('：')}
      {before !== after && (
        <>
          <AnswerTag of={before} /> →{' '}
        </>
      )}
      <AnswerTag of={after} /> {before === after && say('notMoved')}
    </li>
  );
}
