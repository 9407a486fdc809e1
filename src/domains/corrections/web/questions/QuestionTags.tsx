// 质疑的标签: its state, and what is left of its time.

import type { Question, QuestionState } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { StatusTag, type Tone } from '../../../../web/ui/tags/StatusTag.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { questionWording } from '../wording.ts';

const tones: Readonly<Record<QuestionState, Tone>> = { awaiting: 'blue', corrected: 'green', upheld: 'grey', withdrawn: 'grey' };

export function QuestionStateTag({ of }: { readonly of: QuestionState }) {
  const say = useWording(questionWording);
  return (
    <StatusTag tone={tones[of]} plain>
      {say(of)}
    </StatusTag>
  );
}

const soon = 3;

export function DaysLeftTag({ of: { state, dueOn, daysLeft } }: { readonly of: Pick<Question, 'state' | 'dueOn' | 'daysLeft'> }) {
  const say = useWording(questionWording);
  if (dueOn === null) return <>{say('notSet')}</>;
  if (state !== 'awaiting' || daysLeft === null) return <DayText of={dueOn} />;
  const text = daysLeft < 0 ? say('overdue', { days: -daysLeft }) : daysLeft === 0 ? say('dueToday') : say('daysLeft', { days: daysLeft });
  return (
    <>
      <DayText of={dueOn} />{' '}
      <StatusTag tone={daysLeft < 0 ? 'red' : daysLeft <= soon ? 'orange' : 'grey'} plain>
        {text}
      </StatusTag>
    </>
  );
}
