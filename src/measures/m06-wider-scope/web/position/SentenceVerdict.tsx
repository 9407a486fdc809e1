// 一句话的结论: the words of the text, other law, this tender; then all three together.

import type { ReactNode } from 'react';
import type { AssessmentOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import { type Answer, answerOf } from '#law/determination';
import { both } from '#law/rule/evaluate';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { GlossLine } from '../../../../web/pages/home/sentence/GlossLine.tsx';
import { gloss } from '../../../../web/pages/home/sentence/gloss.ts';
import { Explanation, type WeighedRow } from '../../../../web/ui/Explanation.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { limitIn } from '../../telling/conclusions.ts';
import { conditionRows } from '../../telling/condition-rows.ts';
import { factsFor } from '../../telling/facts-for.ts';
import { preconditionRows } from '../../telling/precondition-rows.ts';
import { tenderAnswers, tenderRow } from '../../telling/tender-row.ts';
import type { ToldRow } from '../../telling/told-row.ts';
import { ruleOf, type Sentence } from '../rules.ts';
import { m06Wording } from '../wording.ts';
import { AdviceList } from './AdviceList.tsx';
import { Assumed } from './Assumed.tsx';
import { Conclusion } from './Conclusion.tsx';
import { GapInCapitals } from './GapInCapitals.tsx';
import { MissingList } from './MissingList.tsx';

interface Props {
  readonly sentence: Sentence;
  readonly in: Pick<SheetContent, 'facts' | 'sentences' | 'assumed'>;
}

export function SentenceVerdict({ sentence, in: content }: Props) {
  const say = useWording(m06Wording);
  const label = useLabel();
  const rule = ruleOf[sentence];
  const [of, facts] = [content.sentences[sentence], factsFor(sentence, content)];
  const otherLaw = answerOf(both(of.preconditions.map(({ holds }) => holds ?? undefined)));
  return (
    <article className="verdict" aria-labelledby={`verdict-${sentence}`}>
      <header>
        <h3 id={`verdict-${sentence}`}>{say(sentence)}</h3>
        <p className="verdict-may">
          {say('conclusion')}
          {label('：')}
          <Conclusion of={of.may} limit={limitIn(content, sentence)} />
        </p>
      </header>
      <blockquote lang="zh-CN">
        <p>{of.under.text}</p>
        <footer>
          {of.under.document} {of.under.id}
        </footer>
      </blockquote>
      <GlossLine>{gloss[sentence]}</GlossLine>
      <Assumed sentence={sentence} of={content} />
      <Part title={say('partWords')} answer={of.answer}>
        {of.conditions.length > 0 ? (
          <Explanation caption={say('partWords')} rows={withCapitals(of, conditionRows({ ...of, facts }, rule, label))} />
        ) : (
          <p>{say('notInForce')}</p>
        )}
        <AdviceList of={of.changes} answer={of.answer} />
        <MissingList of={of.missing} set={rule.set} />
      </Part>
      <Part title={say('partLaw')} answer={otherLaw}>
        <Explanation caption={say('partLaw')} rows={preconditionRows(of, { rule, facts, label })} />
      </Part>
      <Part title={say('partTender')} answer={tenderAnswers[of.tender]}>
        <TenderPart of={of} />
      </Part>
    </article>
  );
}

/** The rows stand in the order of the conditions. */
function withCapitals({ conditions }: AssessmentOnWire, rows: readonly ToldRow[]): readonly WeighedRow[] {
  return rows.map((row, i) => ({ ...row, gap: row.gap === null ? null : <GapInCapitals text={row.gap} of={conditions[i]} /> }));
}

function TenderPart({ of }: { readonly of: AssessmentOnWire }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return <Explanation caption={say('partTender')} rows={[tenderRow(of, { say, label })]} />;
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
