// 一句话的结论: the words of the text, other law, this tender; then all three together.

import type { ReactNode } from 'react';
import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import { type Answer, answerOf } from '#law/determination';
import { both } from '#law/rule/evaluate';
import { useWording } from '../../../../web/language/use-wording.ts';
import { Explanation } from '../../../../web/ui/Explanation.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { ruleOf, type Sentence } from '../rules.ts';
import { m06Wording } from '../wording.ts';
import { AdviceList } from './AdviceList.tsx';
import { ConflictBanner } from './ConflictBanner.tsx';
import { conditionRows, preconditionRows } from './condition-rows.ts';
import { MissingList } from './MissingList.tsx';

interface Props {
  readonly sentence: Sentence;
  readonly of: AssessmentOnWire;
}

const tenderAnswers = { admits: 'yes', 'does-not-admit': 'no', unknown: 'unknown' } as const;

export function SentenceVerdict({ sentence, of }: Props) {
  const say = useWording(m06Wording);
  const rule = ruleOf[sentence];
  const otherLaw = answerOf(both(of.preconditions.map(({ holds }) => holds ?? undefined)));
  return (
    <article className="verdict" aria-labelledby={`verdict-${sentence}`}>
      <header>
        <h3 id={`verdict-${sentence}`}>{say(sentence)}</h3>
        <p className="verdict-may">
          {say('conclusion')}：<AnswerTag of={of.may} />
        </p>
      </header>
      <blockquote lang="zh-CN">
        <p>{of.under.text}</p>
        <footer>
          {of.under.document} {of.under.id}
        </footer>
      </blockquote>
      <ConflictBanner of={of.conflicts} />
      <Part title={say('partWords')} answer={of.answer}>
        {of.conditions.length > 0 ? (
          <Explanation caption={say('partWords')} rows={conditionRows(of, rule)} measured />
        ) : (
          <p>{say('notInForce')}</p>
        )}
        <AdviceList of={of.changes} answer={of.answer} />
        <MissingList of={of.missing} set={rule.set} />
      </Part>
      <Part title={say('partLaw')} answer={otherLaw}>
        <Explanation caption={say('partLaw')} rows={preconditionRows(of, rule.set)} measured={false} />
      </Part>
      <Part title={say('partTender')} answer={tenderAnswers[of.tender]}>
        <p>{say(of.tender)}</p>
      </Part>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly answer: Answer;
  readonly children: ReactNode;
}

function Part({ title, answer, children }: PartProps) {
  return (
    <div className="verdict-part">
      <h4>
        {title} <AnswerTag of={answer} />
      </h4>
      {children}
    </div>
  );
}
