// 结论在前: the three conclusions on the first screen of a lot, each leading to its words below; that it is by policy stands with them.

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Position } from '#contract/measures/m06-wider-scope';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { type AnswerShown, AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { sentences } from '../rules.ts';
import { m06Wording } from '../wording.ts';
import { positionQuery } from './position-query.ts';

/** While it is not known, the panel below says why. */
export function VerdictSummary({ code }: { readonly code: string }) {
  const { data } = useQuery(positionQuery(code, useAsOf()));
  return data === undefined ? null : <Summary of={data} />;
}

function Summary({ of }: { readonly of: Position }) {
  const say = useWording(m06Wording);
  const isByPolicy = sentences.some((sentence) => of.sentences[sentence].conflicts.length > 0);
  return (
    <section className="panel verdict-summary" aria-label={say('title')}>
      <ul className="plain-list">
        <Item to="#position" answer={of.byCertificate.answer}>
          {say('certificateAlone')}
        </Item>
        {sentences.map((sentence) => (
          <Item key={sentence} to={`#verdict-${sentence}`} answer={of.sentences[sentence].may}>
            {say(sentence)}
          </Item>
        ))}
      </ul>
      {isByPolicy && <p className="remark">{say('summaryNote')}</p>}
    </section>
  );
}

interface ItemProps {
  readonly to: string;
  readonly answer: AnswerShown;
  readonly children: ReactNode;
}

function Item({ to, answer, children }: ItemProps) {
  return (
    <li>
      <AnswerTag of={answer} /> <a href={to}>{children}</a>
    </li>
  );
}
